import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn } from "../../words/en.js";
import { effect as effectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A field may be left out that had to be filled in. */
export const propertyOptional = defineRule({ id: "compat/property-optional", level: "advisory" });

export const en: Words<typeof propertyOptional, Given> = (given) => ({
  problem: `“${given.name}” may now be left out.${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version can do without it, or keep it required.",
});

export const fr: Words<typeof propertyOptional, Given> = (given) => ({
  problem: `« ${given.name} » peut désormais manquer.${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente peuvent s’en passer, ou gardez-le obligatoire.",
});
