import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const layerMissing = defineRule({ id: "content/layer-missing", level: "hard" });

type Data = {
  layer: Shown;
  name: Shown;
  field: Label;
  /** The content does not even say which market it is for. */
  unsaid?: Shown;
};

export const en: Words<typeof layerMissing, Data> = ({ layer, field, unsaid }) => ({
  problem: `“${field}” comes from the ${layer}, ${unsaid ? "and the content does not name one" : "which does not say it"}.`,
  fix: unsaid
    ? `Name it at the top of the content, as in “${layer}: fr”.`
    : `This is not yours to write: ask whoever keeps the values of the ${layer}.`,
});

export const fr: Words<typeof layerMissing, Data> = ({ layer, field, unsaid }) => ({
  problem: `« ${field} » vient ${layer === "market" ? "du marché" : "de la langue"}, ${unsaid ? "que le contenu ne nomme pas" : "qui ne le dit pas"}.`,
  fix: unsaid
    ? `Nommez-${layer === "market" ? "le" : "la"} au début du contenu, par exemple « ${layer}: fr ».`
    : `Ce n’est pas à vous de l’écrire : demandez à qui tient les valeurs ${layer === "market" ? "du marché" : "de la langue"}.`,
});
