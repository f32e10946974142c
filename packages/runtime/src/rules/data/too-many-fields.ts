import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooManyFields = defineRule({ id: "data/too-many-fields", level: "hard" });

interface Data {
  field: Label;
  limit: number;
  /** How many there are. */
  length: number;
}

export const en: Words<typeof tooManyFields, Data> = ({ field, limit, length }, say) => ({
  problem: `“${field}” has ${say.count(length, "field", "fields")}; at most ${say.count(limit, "is", "are")} allowed.`,
  fix: `Remove ${say.count(length - limit, "field", "fields")}.`,
});

export const fr: Words<typeof tooManyFields, Data> = ({ field, limit, length }, say) => ({
  problem: `Le champ ${quoted(field)} contient ${say.count(length, "champ", "champs")}\u00A0; le maximum est de ${say.number(limit)}.`,
  fix: `Retirez ${say.count(length - limit, "champ", "champs")}.`,
});
