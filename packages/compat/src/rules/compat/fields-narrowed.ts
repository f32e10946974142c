import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer combinations of fields are accepted. */
export const fieldsNarrowed = defineRule({ id: "compat/fields-narrowed", level: "hard" });

export const en: Words<typeof fieldsNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer combinations of fields (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Keep the earlier rule for fields, or publish a new major version.",
});

export const fr: Words<typeof fieldsNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de combinaisons de champs (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Gardez l’ancienne règle pour les champs, ou publiez une nouvelle version majeure.",
});
