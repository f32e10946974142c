import { defineRule, type Words } from "@trellis/findings";

/** The folder is no package: what is generated belongs into one. */
export const packageMissing = defineRule({ id: "run/package-missing", level: "absolute" });

export const en: Words<typeof packageMissing, { name: string }> = ({ name }) => ({
  problem: `There is no “package.json” in “${name}”, so it is no guardrail package.`,
  fix: "Name the folder of a guardrail package, or begin one with “trellis new guardrails”.",
});

export const fr: Words<typeof packageMissing, { name: string }> = ({ name }) => ({
  problem: `Il n’y a pas de «\u00A0package.json\u00A0» dans «\u00A0${name}\u00A0»\u00A0: ce n’est pas un paquet de garde-fous.`,
  fix: "Indiquez le dossier d’un paquet de garde-fous, ou commencez-en un avec «\u00A0trellis new guardrails\u00A0».",
});
