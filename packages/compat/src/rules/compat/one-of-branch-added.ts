import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** There is a new way to fill something in. */
export const oneOfBranchAdded = defineRule({ id: "compat/one-of-branch-added", level: "advisory" });

export const en: Words<typeof oneOfBranchAdded, Given> = (given) => ({
  problem: `${subjectEn(given)} can be filled in in more ways.${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version can cope with the new one.",
});

export const fr: Words<typeof oneOfBranchAdded, Given> = (given) => ({
  problem: `${subjectFr(given)} peut être rempli de plus de façons.${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente s’accommodent de la nouvelle.",
});
