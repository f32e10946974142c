import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A text about a person may be as long as anybody likes. */
export const unboundedPersonalText = defineRule({ id: "contract/unbounded-personal-text", level: "soft" });

export const en: Words<typeof unboundedPersonalText, { name: Shown }> = ({ name }) => ({
  problem: `The field “${name}” is about a person and may hold a text of any length.`,
  fix: "Add “maxLength”: the longest text that the field is meant for.",
});

export const fr: Words<typeof unboundedPersonalText, { name: Shown }> = ({ name }) => ({
  problem: `Le champ « ${name} » parle d’une personne et accepte un texte de n’importe quelle longueur.`,
  fix: "Ajoutez « maxLength » : le plus long texte auquel le champ est destiné.",
});
