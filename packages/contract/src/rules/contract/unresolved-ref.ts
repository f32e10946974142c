import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A `$ref` leads to no schema of the package. */
export const unresolvedRef = defineRule({ id: "contract/unresolved-ref", level: "hard" });

export const en: Words<typeof unresolvedRef, { name: Shown; nearest?: Shown }> = ({ name, nearest }) => ({
  problem: `The schema refers to “${name}”, and there is no such schema in this package.`,
  fix: nearest
    ? `Did you mean “${nearest}”? Correct the $ref.`
    : "Correct the $ref, or add the definition that it names.",
});

export const fr: Words<typeof unresolvedRef, { name: Shown; nearest?: Shown }> = ({ name, nearest }) => ({
  problem: `Le schéma renvoie à « ${name} », et ce paquet ne contient aucun schéma de ce nom.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ? Corrigez le $ref.`
    : "Corrigez le $ref, ou ajoutez la définition qu’il nomme.",
});
