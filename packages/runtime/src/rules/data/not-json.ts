import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const notJson = defineRule({ id: "data/not-json", level: "hard" });

interface Data {
  field: Label;
  /** What was found: "undefined", "function", "not-finite", "instance", "unreadable" … */
  found: string;
}

const enNames: { readonly [found: string]: string } = {
  "not-finite": "a number without a value (NaN or Infinity)",
  instance: "an object of a program",
};

const frNames: { readonly [found: string]: string } = {
  "not-finite": "un nombre sans valeur (NaN ou Infinity)",
  instance: "un objet de programme",
};

export const en: Words<typeof notJson, Data> = ({ field, found }) => ({
  problem: `“${field}” holds ${enNames[found] ?? "something"} that no data file can hold.`,
  fix: "Write text, a number, yes or no, a list or a group of fields; a date as text, like 2026-02-28.",
});

export const fr: Words<typeof notJson, Data> = ({ field, found }) => ({
  problem: `Le champ ${quoted(field)} contient ${frNames[found] ?? "quelque chose"} qu’un fichier de données ne peut pas contenir.`,
  fix: "Donnez du texte, un nombre, oui ou non, une liste ou un groupe de champs\u00A0; pour une date, du texte comme 2026-02-28.",
});
