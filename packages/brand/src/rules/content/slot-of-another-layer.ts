import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const slotOfAnotherLayer = defineRule({ id: "content/slot-of-another-layer", level: "hard" });

type Data = { name: Shown; layer: Shown; layers: readonly Shown[]; field: Label };

export const en: Words<typeof slotOfAnotherLayer, Data> = ({ layers, field }, say) => ({
  problem: `“${field}” is not yours to set: it comes from ${say.anyOf(layers)}.`,
  fix: `Take it out. If it is wrong on the page, ask whoever keeps it.`,
});

export const fr: Words<typeof slotOfAnotherLayer, Data> = ({ layers, field }, say) => ({
  problem: `« ${field} » n’est pas à vous : sa valeur vient de ${say.anyOf(layers)}.`,
  fix: `Retirez-le. S’il est faux sur la page, demandez à qui le tient.`,
});
