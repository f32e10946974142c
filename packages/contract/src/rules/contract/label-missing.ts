import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field or a contract has no name in one of the languages. */
export const labelMissing = defineRule({ id: "contract/label-missing", level: "soft" });

export const en: Words<typeof labelMissing, { name: Shown; language: "en" | "fr" }> = ({ name, language }) => ({
  problem:
    name === ""
      ? "The contract has no French title."
      : `The field “${name}” has no ${language === "fr" ? "French" : "English"} name.`,
  fix:
    language === "fr"
      ? "Add “x-labels” with a title under “fr”: messages call it by that."
      : "Add a “title”: messages call the field by it.",
});

export const fr: Words<typeof labelMissing, { name: Shown; language: "en" | "fr" }> = ({ name, language }) => ({
  problem:
    name === ""
      ? "Le contrat n’a pas de titre en français."
      : `Le champ « ${name} » n’a pas de nom en ${language === "fr" ? "français" : "anglais"}.`,
  fix:
    language === "fr"
      ? "Ajoutez « x-labels » avec un titre sous « fr » : les messages l’appellent ainsi."
      : "Ajoutez un « title » : les messages appellent le champ ainsi.",
});
