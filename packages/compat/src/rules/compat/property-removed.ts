import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn } from "../../words/en.js";
import { effect as effectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A field is no longer described. */
export const propertyRemoved = defineRule({ id: "compat/property-removed", level: "hard" });

export const en: Words<typeof propertyRemoved, Given> = (given) => ({
  problem: `“${given.name}” is no longer described.${effectEn(given)}`,
  fix: "Keep the field for a while and mark it deprecated, or publish a new major version.",
});

export const fr: Words<typeof propertyRemoved, Given> = (given) => ({
  problem: `« ${given.name} » n’est plus décrit.${effectFr(given)}`,
  fix: "Gardez le champ quelque temps en le marquant « deprecated », ou publiez une nouvelle version majeure.",
});
