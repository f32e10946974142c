import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Other fields are no longer let through. */
export const objectClosed = defineRule({ id: "compat/object-closed", level: "hard" });

export const en: Words<typeof objectClosed, Given> = (given) => ({
  problem: `${subjectEn(given)} no longer takes other fields than those listed.${effectEn(given)}`,
  fix: "Leave other fields open, list those in use, or publish a new major version.",
});

export const fr: Words<typeof objectClosed, Given> = (given) => ({
  problem: `${subjectFr(given)} n’accepte plus d’autres champs que ceux de la liste.${effectFr(given)}`,
  fix: "Laissez passer les autres champs, énumérez ceux qui servent, ou publiez une nouvelle version majeure.",
});
