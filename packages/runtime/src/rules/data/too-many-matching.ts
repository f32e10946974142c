import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooManyMatching = defineRule({ id: "data/too-many-matching", level: "hard" });

interface Data {
  field: Label;
  limit: number;
}

export const en: Words<typeof tooManyMatching, Data> = ({ field, limit }, say) => ({
  problem: `“${field}” may have at most ${say.count(limit, "entry", "entries")} of a certain kind.`,
  fix: "Remove what is too much; the contract’s description says which.",
});

export const fr: Words<typeof tooManyMatching, Data> = ({ field, limit }, say) => ({
  problem: `Le champ ${quoted(field)} peut contenir au plus ${say.count(limit, "élément", "éléments")} d’un type précis.`,
  fix: "Retirez ce qui est en trop\u00A0; la description du contrat précise lequel.",
});
