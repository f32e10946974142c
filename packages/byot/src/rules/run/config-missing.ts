import { defineRule, type Words } from "@trellis/findings";

export const configMissing = defineRule({ id: "run/config-missing", level: "absolute" });

export const en: Words<typeof configMissing> = () => ({
  problem: "No guardrail package is named, so there is nothing to check against.",
  fix: 'In the folder where you start trellis, write a trellis.config.yaml with the line “guardrails: ["@trellis/marketing-contracts"]”, or add --guardrails and the package’s name.',
});

export const fr: Words<typeof configMissing> = () => ({
  problem: "Aucun paquet de garde-fous n’est indiqué : il n’y a rien à quoi comparer les outils.",
  fix: 'Dans le dossier où vous lancez trellis, écrivez un trellis.config.yaml avec la ligne « guardrails: ["@trellis/marketing-contracts"] », ou ajoutez --guardrails et le nom du paquet.',
});
