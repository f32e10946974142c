import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Nothing says what a field means. */
export const fieldUndescribed = defineRule({ id: "contract/field-undescribed", level: "soft" });

export const en: Words<typeof fieldUndescribed, { name: Shown }> = ({ name }) => ({
  problem: `Nothing says what the field “${name}” means.`,
  fix: "Add a “description”: one sentence that tells it from its neighbours.",
});

export const fr: Words<typeof fieldUndescribed, { name: Shown }> = ({ name }) => ({
  problem: `Rien ne dit ce que signifie le champ « ${name} ».`,
  fix: "Ajoutez une « description » : une phrase qui le distingue de ses voisins.",
});
