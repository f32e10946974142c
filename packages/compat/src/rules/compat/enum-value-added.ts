import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A value can be chosen that could not. */
export const enumValueAdded = defineRule({ id: "compat/enum-value-added", level: "advisory" });

export const en: Words<typeof enumValueAdded, Given> = (given, say) => ({
  problem: `${subjectEn(given)} takes more values${given.added?.length ? `: ${say.allOf(given.added)}` : ` (${fromToEn(given)})`}.${effectEn(given)}`,
  fix: "Tell readers of the earlier version what to do with values that they do not know.",
});

export const fr: Words<typeof enumValueAdded, Given> = (given, say) => ({
  problem: `${subjectFr(given)} accepte plus de valeurs${given.added?.length ? ` : ${say.allOf(given.added)}` : ` (${fromToFr(given)})`}.${effectFr(given)}`,
  fix: "Dites à ceux qui lisent la version précédente que faire des valeurs qu’ils ne connaissent pas.",
});
