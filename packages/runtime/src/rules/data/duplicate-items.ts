import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const duplicateItems = defineRule({ id: "data/duplicate-items", level: "hard" });

interface Data {
  field: Label;
  /** Which entry of the list it repeats, from 1. */
  earlier: number;
}

export const en: Words<typeof duplicateItems, Data> = ({ field, earlier }, say) => ({
  problem: `“${field}” repeats entry ${say.number(earlier)} of the same list.`,
  fix: "Remove one of the two.",
});

export const fr: Words<typeof duplicateItems, Data> = ({ field, earlier }, say) => ({
  problem: `L’élément ${quoted(field)} répète l’élément n°\u00A0${say.number(earlier)} de la même liste.`,
  fix: "Supprimez l’un des deux.",
});
