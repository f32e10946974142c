import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooFewFields = defineRule({ id: "data/too-few-fields", level: "hard" });

interface Data {
  field: Label;
  limit: number;
  /** How many there are. */
  length: number;
}

export const en: Words<typeof tooFewFields, Data> = ({ field, limit, length }, say) => ({
  problem: `“${field}” has ${length === 0 ? "no fields" : say.count(length, "field", "fields")}; at least ${say.count(limit, "is", "are")} needed.`,
  fix: `Add ${say.count(limit - length, "field", "fields")}.`,
});

export const fr: Words<typeof tooFewFields, Data> = ({ field, limit, length }, say) => {
  const has = length === 0 ? "ne contient aucun champ" : `contient ${say.count(length, "champ", "champs")}`;
  return {
    problem: `Le champ ${quoted(field)} ${has}\u00A0; il en faut au moins ${say.number(limit)}.`,
    fix: `Ajoutez ${say.count(limit - length, "champ", "champs")}.`,
  };
};
