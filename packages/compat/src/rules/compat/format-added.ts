import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A format is named that was not. */
export const formatAdded = defineRule({ id: "compat/format-added", level: "hard" });

export const en: Words<typeof formatAdded, Given> = (given) => ({
  problem: `${subjectEn(given)} has a new format (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Check that the values sent so far have this format: whoever validates formats refuses the others.",
});

export const fr: Words<typeof formatAdded, Given> = (given) => ({
  problem: `${subjectFr(given)} a un nouveau format (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Vérifiez que les valeurs envoyées jusqu’ici ont ce format : qui vérifie les formats refuse les autres.",
});
