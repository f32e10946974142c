import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer lengths are accepted. */
export const lengthNarrowed = defineRule({ id: "compat/length-narrowed", level: "hard" });

export const en: Words<typeof lengthNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer lengths (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Keep the earlier length, or publish a new major version.",
});

export const fr: Words<typeof lengthNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de longueurs (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Gardez l’ancienne longueur, ou publiez une nouvelle version majeure.",
});
