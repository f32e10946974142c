import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const layerMissing = defineRule({ id: "content/layer-missing", level: "hard" });

type Data = { layer: Shown; name: Shown; field: Label };

export const en: Words<typeof layerMissing, Data> = ({ layer, field }) => ({
  problem: `“${field}” comes from the ${layer}, which does not say it.`,
  fix: `This is not yours to write: ask whoever keeps the values of the ${layer}.`,
});

export const fr: Words<typeof layerMissing, Data> = ({ layer, field }) => ({
  problem: `« ${field} » vient ${layer === "market" ? "du marché" : "de la langue"}, qui ne le dit pas.`,
  fix: `Ce n’est pas à vous de l’écrire : demandez à qui tient les valeurs ${layer === "market" ? "du marché" : "de la langue"}.`,
});
