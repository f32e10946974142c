import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Less is accepted, for a reason that has no shorter name. */
export const schemaNarrowed = defineRule({ id: "compat/schema-narrowed", level: "hard" });

export const en: Words<typeof schemaNarrowed, Given> = (given) => ({
  problem: `${subjectEn(given)} takes less than before.${effectEn(given)}`,
  fix: "Look at the record that shows it; accept it, or publish a new major version.",
});

export const fr: Words<typeof schemaNarrowed, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte moins qu’avant.${effectFr(given)}`,
  fix: "Regardez l’enregistrement qui le montre ; acceptez-le, ou publiez une nouvelle version majeure.",
});
