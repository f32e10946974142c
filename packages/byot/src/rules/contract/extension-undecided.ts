import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Whether a tool's own contract only narrows the published one could not be told at one place. */
export const extensionUndecided = defineRule({ id: "contract/extension-undecided", level: "advisory" });

export const en: Words<typeof extensionUndecided, { name: Shown }> = ({ name }) => ({
  problem: `Whether “${name}” only narrows the contract that is extended could not be decided.`,
  fix: "Both hold for every record in any case. Try it with a record that you expect to pass.",
});

export const fr: Words<typeof extensionUndecided, { name: Shown }> = ({ name }) => ({
  problem: `Impossible de décider si «\u00A0${name}\u00A0» ne fait que restreindre le contrat étendu.`,
  fix: "Les deux valent de toute façon pour chaque enregistrement. Essayez avec un enregistrement qui devrait passer.",
});
