import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Nobody named a guardrail package, so the one that comes with Trellis was used. */
export const guardrailsDefault = defineRule({ id: "run/guardrails-default", level: "advisory" });

type Data = { name: Shown; version: Shown };

export const en: Words<typeof guardrailsDefault, Data> = ({ name, version }) => ({
  problem: `No guardrail package is named here, so ${name} ${version} was used.`,
  fix: `To choose, write a trellis.config.yaml with the line “guardrails: ["${name}"]” where you start trellis, or add --guardrails.`,
});

export const fr: Words<typeof guardrailsDefault, Data> = ({ name, version }) => ({
  problem: `Aucun paquet de garde-fous n’est indiqué ici\u00A0: ${name} ${version} a servi.`,
  fix: `Pour choisir, écrivez un trellis.config.yaml avec la ligne «\u00A0guardrails: ["${name}"]\u00A0» là où vous lancez trellis, ou ajoutez --guardrails.`,
});
