import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A value that could be chosen is gone. */
export const enumValueRemoved = defineRule({ id: "compat/enum-value-removed", level: "hard" });

export const en: Words<typeof enumValueRemoved, Given> = (given, say) => ({
  problem: `${subjectEn(given)} no longer takes every value it took${given.removed?.length ? `: ${say.allOf(given.removed)}` : ` (${fromToEn(given)})`}.${effectEn(given)}`,
  fix: "Keep the old values for a while and mark them deprecated, or publish a new major version.",
});

export const fr: Words<typeof enumValueRemoved, Given> = (given, say) => ({
  problem: `${subjectFr(given)} n’accepte plus toutes ses anciennes valeurs${given.removed?.length ? ` : ${say.allOf(given.removed)}` : ` (${fromToFr(given)})`}.${effectFr(given)}`,
  fix: "Gardez les anciennes valeurs quelque temps, ou publiez une nouvelle version majeure.",
});
