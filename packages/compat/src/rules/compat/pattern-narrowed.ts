import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer texts fit the pattern. */
export const patternNarrowed = defineRule({ id: "compat/pattern-narrowed", level: "hard" });

export const en: Words<typeof patternNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer texts (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Let the pattern accept the earlier texts too, or publish a new major version.",
});

export const fr: Words<typeof patternNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de textes (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Faites accepter au modèle les anciens textes aussi, ou publiez une nouvelle version majeure.",
});
