import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooFewItems = defineRule({ id: "data/too-few-items", level: "hard" });

interface Data {
  field: Label;
  limit: number;
  /** How many there are. */
  length: number;
}

export const en: Words<typeof tooFewItems, Data> = ({ field, limit, length }, say) => ({
  problem: `“${field}” has ${length === 0 ? "no entries" : say.count(length, "entry", "entries")}; at least ${say.count(limit, "is", "are")} needed.`,
  fix: `Add ${say.count(limit - length, "entry", "entries")}.`,
});

export const fr: Words<typeof tooFewItems, Data> = ({ field, limit, length }, say) => {
  const has = length === 0 ? "ne contient aucun élément" : `contient ${say.count(length, "élément", "éléments")}`;
  return {
    problem: `Le champ ${quoted(field)} ${has}\u00A0; il en faut au moins ${say.number(limit)}.`,
    fix: `Ajoutez ${say.count(limit - length, "élément", "éléments")}.`,
  };
};
