import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A country may be written in any way. */
export const freeTextCountry = defineRule({ id: "contract/free-text-country", level: "soft" });

export const en: Words<typeof freeTextCountry, { name: Shown }> = ({ name }) => ({
  problem: `The field “${name}” is a country and takes any text: “UK”, “U.K.”, “Britain”.`,
  fix: "Refer to the definition of countries, or list the codes of ISO 3166.",
});

export const fr: Words<typeof freeTextCountry, { name: Shown }> = ({ name }) => ({
  problem: `Le champ « ${name} » est un pays et accepte n’importe quel texte : « UK », « Royaume-Uni », « Angleterre ».`,
  fix: "Renvoyez à la définition des pays, ou listez les codes d’ISO 3166.",
});
