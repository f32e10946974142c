import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const slotOfAnotherLayer = defineRule({ id: "content/slot-of-another-layer", level: "hard" });

type Data = { name: Shown; layer: Shown; layers: readonly Shown[]; field: Label };

export const en: Words<typeof slotOfAnotherLayer, Data> = ({ layers, field }) => ({
  problem: `“${field}” is not yours to set: it comes from ${layers.map((layer) => `the ${layer}`).join(" or ")}.`,
  fix: `Take it out. If it is wrong on the page, ask whoever keeps it.`,
});

export const fr: Words<typeof slotOfAnotherLayer, Data> = ({ layers, field }) => ({
  problem: `« ${field} » n’est pas à vous : sa valeur vient ${layers.map((layer) => (layer === "market" ? "du marché" : layer === "locale" ? "de la langue" : "du contenu")).join(" ou ")}.`,
  fix: `Retirez-le. S’il est faux sur la page, demandez à qui le tient.`,
});
