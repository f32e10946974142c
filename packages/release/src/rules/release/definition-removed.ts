import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A shape that contracts shared is gone. */
export const definitionRemoved = defineRule({ id: "release/definition-removed", level: "advisory" });

type Data = { name: Shown };

export const en: Words<typeof definitionRemoved, Data> = ({ name }) => ({
  problem: `“${name}” is gone.`,
  fix: "Nobody imports it, but contracts elsewhere may refer to it: the package moves by a major version.",
});

export const fr: Words<typeof definitionRemoved, Data> = ({ name }) => ({
  problem: `«\u00A0${name}\u00A0» n’est plus là.`,
  fix: "Personne ne l’importe, mais des contrats d’ailleurs peuvent y renvoyer\u00A0: le paquet avance d’une version majeure.",
});
