import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A way to fill something in is gone. */
export const oneOfBranchRemoved = defineRule({ id: "compat/one-of-branch-removed", level: "hard" });

export const en: Words<typeof oneOfBranchRemoved, Given> = (given) => ({
  problem: `${subjectEn(given)} can be filled in in fewer ways.${effectEn(given)}`,
  fix: "Keep the earlier way for a while, or publish a new major version.",
});

export const fr: Words<typeof oneOfBranchRemoved, Given> = (given) => ({
  problem: `${subjectFr(given)} peut être rempli de moins de façons.${effectFr(given)}`,
  fix: "Gardez l’ancienne façon quelque temps, ou publiez une nouvelle version majeure.",
});
