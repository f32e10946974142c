import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer numbers are accepted. */
export const rangeNarrowed = defineRule({ id: "compat/range-narrowed", level: "hard" });

export const en: Words<typeof rangeNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer numbers (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Keep the earlier limits, or publish a new major version.",
});

export const fr: Words<typeof rangeNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de nombres (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Gardez les anciennes limites, ou publiez une nouvelle version majeure.",
});
