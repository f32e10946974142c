import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A schema builds on a contract that is no longer accepted. */
export const refToRetired = defineRule({ id: "contract/ref-to-retired", level: "hard" });

export const en: Words<typeof refToRetired, { name: Shown }> = ({ name }) => ({
  problem: `This refers to “${name}”, which is retired.`,
  fix: "Refer to the version that took its place, or to another contract.",
});

export const fr: Words<typeof refToRetired, { name: Shown }> = ({ name }) => ({
  problem: `Ceci renvoie à « ${name} », qui est retiré.`,
  fix: "Renvoyez à la version qui l’a remplacé, ou à un autre contrat.",
});
