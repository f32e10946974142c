import { defineRule, type Words } from "@trellis/findings";

/** A contract does not say what it is for, or a schema what it describes. */
export const descriptionMissing = defineRule({ id: "contract/description-missing", level: "soft" });

export const en: Words<typeof descriptionMissing, { what: "purpose" | "schema" }> = ({ what }) => ({
  problem:
    what === "purpose" ? "The contract does not say what it is for." : "The schema does not say what it describes.",
  fix:
    what === "purpose"
      ? "Add a “purpose” under “description” in contract.yaml: one sentence."
      : "Add a “description” at the top of the schema: one sentence.",
});

export const fr: Words<typeof descriptionMissing, { what: "purpose" | "schema" }> = ({ what }) => ({
  problem: what === "purpose" ? "Le contrat ne dit pas à quoi il sert." : "Le schéma ne dit pas ce qu’il décrit.",
  fix:
    what === "purpose"
      ? "Ajoutez un « purpose » sous « description » dans contract.yaml : une phrase."
      : "Ajoutez une « description » en tête du schéma : une phrase.",
});
