import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn } from "../../words/en.js";
import { effect as effectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A field must be filled in that could be left out. */
export const propertyRequired = defineRule({ id: "compat/property-required", level: "hard" });

export const en: Words<typeof propertyRequired, Given> = (given) => ({
  problem: `“${given.name}” must now be filled in.${effectEn(given)}`,
  fix: "Keep it optional, or publish a new major version.",
});

export const fr: Words<typeof propertyRequired, Given> = (given) => ({
  problem: `« ${given.name} » doit désormais être rempli.${effectFr(given)}`,
  fix: "Laissez-le facultatif, ou publiez une nouvelle version majeure.",
});
