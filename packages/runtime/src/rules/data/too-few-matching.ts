import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooFewMatching = defineRule({ id: "data/too-few-matching", level: "hard" });

interface Data {
  field: Label;
  limit: number;
}

export const en: Words<typeof tooFewMatching, Data> = ({ field, limit }, say) => ({
  problem: `“${field}” needs at least ${say.count(limit, "entry", "entries")} of a certain kind.`,
  fix: "Add what is missing; the contract’s description says which.",
});

export const fr: Words<typeof tooFewMatching, Data> = ({ field, limit }, say) => ({
  problem: `Le champ ${quoted(field)} doit contenir au moins ${say.count(limit, "élément", "éléments")} d’un type précis.`,
  fix: "Ajoutez ce qui manque\u00A0; la description du contrat précise lequel.",
});
