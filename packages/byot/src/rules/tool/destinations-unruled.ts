import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool sends data, and no policy says where data may go. */
export const destinationsUnruled = defineRule({ id: "tool/destinations-unruled", level: "advisory" });

export const en: Words<typeof destinationsUnruled, { name: Shown }> = ({ name }) => ({
  problem: `The tool sends data to “${name}”, and no guardrail says where data may go: nothing of this was checked.`,
  fix: "Ask the team that answers for your guardrails to name a policy with destinations in trellis.config.yaml.",
});

export const fr: Words<typeof destinationsUnruled, { name: Shown }> = ({ name }) => ({
  problem: `L’outil transmet des données à « ${name} », et aucun garde-fou ne dit où des données peuvent aller : rien de cela n’a été contrôlé.`,
  fix: "Demandez à l’équipe qui répond de vos garde-fous de nommer une politique avec des destinations dans trellis.config.yaml.",
});
