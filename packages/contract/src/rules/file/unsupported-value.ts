import { defineRule, type Sentences, type Words } from "@trellis/findings";
import type { UnsupportedValue } from "../../read/text-problem.js";

/** A value that reads well in a text and that programs cannot exchange without changing it. */
export const unsupportedValue = defineRule({ id: "file/unsupported-value", level: "hard", fixed: true });

export const en: Words<typeof unsupportedValue, { what: UnsupportedValue }> = ({ what }) => english[what];
export const fr: Words<typeof unsupportedValue, { what: UnsupportedValue }> = ({ what }) => french[what];

const english: { readonly [what in UnsupportedValue]: Sentences } = {
  infinity: {
    problem: "The value here is “infinity”, which is no number.",
    fix: "Write a number, or leave the line out.",
  },
  "long-number": {
    problem: "This number is so long that programs round it without a word.",
    fix: 'If it is a name rather than an amount (an id, a phone number), put it in quotation marks: "12345678901234567890".',
  },
  "name-not-text": {
    problem: "What stands before the “:” here is not read as a text.",
    fix: 'Put the name in quotation marks, such as "2027":. If you wanted a value with “{”, put the whole value in quotation marks.',
  },
  "not-a-number": { problem: "The value here is “not a number”.", fix: "Write a number, or leave the line out." },
  tag: {
    problem: "A word that starts with “!” asks programs to convert this value, and we convert nothing.",
    fix: "Delete the word that starts with “!”. If it is part of a text, put the whole text in quotation marks.",
  },
};

const french: { readonly [what in UnsupportedValue]: Sentences } = {
  infinity: {
    problem: "La valeur est ici « infini », qui n’est pas un nombre.",
    fix: "Écrivez un nombre, ou retirez la ligne.",
  },
  "long-number": {
    problem: "Ce nombre est si long que les programmes l’arrondissent sans le dire.",
    fix: 'Si c’est un nom plutôt qu’une quantité (un identifiant, un numéro de téléphone), mettez-le entre guillemets droits : "12345678901234567890".',
  },
  "name-not-text": {
    problem: "Ce qui précède ici le signe « : » n’est pas lu comme un texte.",
    fix: 'Mettez le nom entre guillemets droits, par exemple "2027":. Si vous vouliez une valeur qui contient « { », mettez toute la valeur entre guillemets droits.',
  },
  "not-a-number": {
    problem: "La valeur est ici « pas un nombre ».",
    fix: "Écrivez un nombre, ou retirez la ligne.",
  },
  tag: {
    problem:
      "Un mot qui commence par « ! » demande aux programmes de convertir cette valeur, et nous ne convertissons rien.",
    fix: "Supprimez le mot qui commence par « ! ». S’il fait partie d’un texte, mettez tout le texte entre guillemets droits.",
  },
};
