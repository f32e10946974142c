import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer types of values are accepted. */
export const typeNarrowed = defineRule({ id: "compat/type-narrowed", level: "hard" });

export const en: Words<typeof typeNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer types of values (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Accept the earlier types for a while, or publish a new major version.",
});

export const fr: Words<typeof typeNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de types de valeurs (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Acceptez encore les anciens types quelque temps, ou publiez une nouvelle version majeure.",
});
