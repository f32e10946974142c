import { defineRule, type Words } from "@trellis/findings";
import type { JsonType } from "../../field.js";
import { foundType, wantedTypes } from "../../words/en.js";
import { foundType as foundFr, insteadOf, quoted, theField, wantedTypes as wantedFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const wrongType = defineRule({ id: "data/wrong-type", level: "hard" });

interface Data extends Given {
  readonly expected: readonly JsonType[];
  readonly found: JsonType;
}

const enFixes: { readonly [type in JsonType]: string } = {
  string: 'Write text, in straight quotation marks: "…".',
  integer: "Write a whole number such as 42, not a text.",
  number: "Write a number such as 9.5, not a text.",
  boolean: "Write true or false, not a text.",
  array: "Write a list, even for a single entry: [ … ].",
  object: "Write a group of fields: { … }.",
  null: "Leave it empty: null.",
};

const frFixes: { readonly [type in JsonType]: string } = {
  string: 'Écrivez du texte, entre guillemets droits\u00A0: "…".',
  integer: "Écrivez un nombre entier comme 42, pas un texte.",
  number: "Écrivez un nombre comme 9.5, pas un texte.",
  boolean: "Écrivez true (oui) ou false (non), pas un texte.",
  array: "Écrivez une liste, même pour un seul élément\u00A0: [ … ].",
  object: "Écrivez un groupe de champs\u00A0: { … }.",
  null: "Laissez-le vide\u00A0: null.",
};

export const en: Words<typeof wrongType, Data> = (given) => {
  const { field, value, empty, expected, found } = given;
  const wanted = wantedTypes(expected);
  if (empty && expected[0] !== "null") {
    return {
      problem: `“${field}” is empty; it should be ${wanted}.`,
      fix: `Fill in “${field}”, or leave it out where it is optional.`,
    };
  }
  const shown = value === undefined ? "" : `“${value}”: `;
  const problem = `“${field}” is ${shown}${foundType(found)} instead of ${wanted}.`;
  return { problem, fix: enFixes[expected[0] ?? "string"] };
};

export const fr: Words<typeof wrongType, Data> = (given) => {
  const { value, empty, expected, found } = given;
  if (empty && expected[0] !== "null") {
    return {
      problem: `${theField(given)} est vide, alors qu’il faut ${wantedFr(expected)}.`,
      fix: "Remplissez-le, ou retirez-le s’il est facultatif.",
    };
  }
  const wanted = wantedFr(expected, insteadOf);
  const problem =
    value === undefined
      ? `${theField(given)} contient ${foundFr(found)} au lieu ${wanted}.`
      : `${theField(given)} contient ${quoted(value)}\u00A0: ${foundFr(found)} au lieu ${wanted}.`;
  return { problem, fix: frFixes[expected[0] ?? "string"] };
};
