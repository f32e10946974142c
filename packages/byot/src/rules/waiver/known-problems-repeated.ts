import { defineRule, type Shown, type Words } from "@trellis/findings";

export const knownProblemsRepeated = defineRule({ id: "waiver/known-problems-repeated", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof knownProblemsRepeated, Data> = ({ name }) => ({
  problem: `There are two lists of known problems for “${name}”, and nobody can say which day holds.`,
  fix: "Take one of them out of trellis.known.yaml. Until then only the first counts.",
});

export const fr: Words<typeof knownProblemsRepeated, Data> = ({ name }) => ({
  problem: `Il y a deux listes de problèmes connus pour « ${name} », et personne ne peut dire quel jour vaut.`,
  fix: "Retirez l’une d’elles de trellis.known.yaml. D’ici là, seule la première compte.",
});
