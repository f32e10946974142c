import { defineRule, type Phrases, type Shown, type Words } from "@trellis/findings";

/** A `$ref` leads to no schema of the package, nor to one that a package publishes on which it depends. */
export const unresolvedRef = defineRule({ id: "contract/unresolved-ref", level: "hard" });

/** `elsewhere` when the address is of another publisher; `missing` are the dependencies that are not installed. */
type Data = { name: Shown; nearest?: Shown; elsewhere?: boolean; missing?: readonly Shown[] };

export const en: Words<typeof unresolvedRef, Data> = ({ name, nearest, elsewhere, missing = [] }, say: Phrases) => ({
  problem: elsewhere
    ? `The schema refers to “${name}”, and no guardrail package that this one depends on publishes such a schema.`
    : `The schema refers to “${name}”, and there is no such schema in this package.`,
  fix: nearest
    ? `Did you mean “${nearest}”? Correct the $ref.`
    : !elsewhere
      ? "Correct the $ref, or add the definition that it names."
      : missing.length > 0
        ? `Install what package.json names and node_modules lacks (${say.allOf(missing)}), or correct the $ref.`
        : "Add the package that publishes it to the dependencies in package.json and install it, or correct the $ref.",
});

export const fr: Words<typeof unresolvedRef, Data> = ({ name, nearest, elsewhere, missing = [] }, say: Phrases) => ({
  problem: elsewhere
    ? `Le schéma renvoie à «\u00A0${name}\u00A0», et aucun paquet de garde-fous dont celui-ci dépend ne publie un tel schéma.`
    : `Le schéma renvoie à «\u00A0${name}\u00A0», et ce paquet ne contient aucun schéma de ce nom.`,
  fix: nearest
    ? `Vouliez-vous dire «\u00A0${nearest}\u00A0»\u00A0? Corrigez le $ref.`
    : !elsewhere
      ? "Corrigez le $ref, ou ajoutez la définition qu’il nomme."
      : missing.length > 0
        ? `Installez ce que package.json nomme et qui manque dans node_modules (${say.allOf(missing)}), ou corrigez le $ref.`
        : "Ajoutez le paquet qui le publie aux dépendances de package.json et installez-le, ou corrigez le $ref.",
});
