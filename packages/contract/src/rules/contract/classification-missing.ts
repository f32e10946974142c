import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field does not say how careful one must be with it. */
export const classificationMissing = defineRule({ id: "contract/classification-missing", level: "soft" });

export const en: Words<typeof classificationMissing, { name: Shown }> = ({ name }) => ({
  problem: `The field “${name}” does not say how careful one must be with it.`,
  fix: "Add “x-classification”: public, internal, personal or sensitive. Until then it is treated as personal.",
});

export const fr: Words<typeof classificationMissing, { name: Shown }> = ({ name }) => ({
  problem: `Le champ « ${name} » ne dit pas avec quelle prudence le traiter.`,
  fix: "Ajoutez « x-classification » : public, internal, personal ou sensitive. D’ici là, il est traité comme personal.",
});
