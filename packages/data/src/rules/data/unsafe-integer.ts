import { defineRule, type Label, type Words } from "@trellis/findings";

/** A number in JSON has more digits than programs keep, or is larger than they can count (`endless`). */
export const unsafeInteger = defineRule({ id: "data/unsafe-integer", level: "hard" });

export const en: Words<typeof unsafeInteger, { field: Label; endless?: boolean }> = ({ field, endless }) =>
  endless
    ? {
        problem: `“${field}” is a number larger than programs can count.`,
        fix: "Correct it: an amount of this size is most likely a slip.",
      }
    : {
        problem: `“${field}” is a number so long that programs change its last digits without a word.`,
        fix: 'If it is an identifier or a phone number, have it written as text, in quotation marks: "12345678901234567890".',
      };

export const fr: Words<typeof unsafeInteger, { field: Label; endless?: boolean }> = ({ field, endless }) =>
  endless
    ? {
        problem: `« ${field} » est un nombre plus grand que ce que les programmes savent compter.`,
        fix: "Corrigez-le : une quantité de cette taille est sans doute une faute de frappe.",
      }
    : {
        problem: `« ${field} » est un nombre si long que les programmes en changent les derniers chiffres sans le dire.`,
        fix: 'Si c’est un identifiant ou un numéro de téléphone, faites-le écrire comme un texte, entre guillemets droits : "12345678901234567890".',
      };
