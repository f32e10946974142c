import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A text holds a number that one would want to add up or compare. */
export const numberAsString = defineRule({ id: "contract/number-as-string", level: "soft" });

export const en: Words<typeof numberAsString, { name: Shown; why: "name" | "pattern" }> = ({ name, why }) => ({
  problem:
    why === "pattern"
      ? `The field “${name}” is a text whose pattern takes numbers only.`
      : `The field “${name}” is called like a number and is a text.`,
  fix: "Let its type be “number” or “integer”, so that it can be added up and compared.",
});

export const fr: Words<typeof numberAsString, { name: Shown; why: "name" | "pattern" }> = ({ name, why }) => ({
  problem:
    why === "pattern"
      ? `Le champ « ${name} » est un texte dont le motif n’accepte que des nombres.`
      : `Le champ « ${name} » porte le nom d’un nombre et il est un texte.`,
  fix: "Donnez-lui le type « number » ou « integer », pour qu’on puisse l’additionner et le comparer.",
});
