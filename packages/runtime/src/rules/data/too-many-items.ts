import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooManyItems = defineRule({ id: "data/too-many-items", level: "hard" });

interface Data {
  field: Label;
  limit: number;
  /** How many there are. */
  length: number;
}

export const en: Words<typeof tooManyItems, Data> = ({ field, limit, length }, say) => ({
  problem: `“${field}” has ${say.count(length, "entry", "entries")}; at most ${say.count(limit, "is", "are")} allowed.`,
  fix: `Remove ${say.count(length - limit, "entry", "entries")}.`,
});

export const fr: Words<typeof tooManyItems, Data> = ({ field, limit, length }, say) => ({
  problem: `Le champ ${quoted(field)} contient ${say.count(length, "élément", "éléments")}\u00A0; le maximum est de ${say.number(limit)}.`,
  fix: `Retirez ${say.count(length - limit, "élément", "éléments")}.`,
});
