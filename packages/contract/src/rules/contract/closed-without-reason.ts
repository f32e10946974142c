import { defineRule, type Shown, type Words } from "@trellis/findings";

/** An object takes no fields of a tool's own, and nothing says why. */
export const closedWithoutReason = defineRule({ id: "contract/closed-without-reason", level: "soft" });

export const en: Words<typeof closedWithoutReason, { name: Shown; where?: Shown }> = ({ name, where }) => ({
  problem: `“${name}: false” keeps a tool’s own fields out${where ? ` of “${where}”` : ""}, and nothing says why.`,
  fix: `Delete “${name}”, or add “x-reason” and say why nothing else may stand here.`,
});

export const fr: Words<typeof closedWithoutReason, { name: Shown; where?: Shown }> = ({ name, where }) => ({
  problem: `« ${name} : false » exclut les champs propres à un outil${where ? ` de « ${where} »` : ""}, et rien ne dit pourquoi.`,
  fix: `Supprimez « ${name} », ou ajoutez « x-reason » et dites pourquoi rien d’autre ne peut s’y trouver.`,
});
