import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Fewer lists are accepted. */
export const itemsNarrowed = defineRule({ id: "compat/items-narrowed", level: "hard" });

export const en: Words<typeof itemsNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes fewer lists (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Keep the earlier rule for lists, or publish a new major version.",
});

export const fr: Words<typeof itemsNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins de listes (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Gardez l’ancienne règle pour les listes, ou publiez une nouvelle version majeure.",
});
