import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn } from "../../words/en.js";
import { effect as effectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A field is described that was not. */
export const propertyAdded = defineRule({ id: "compat/property-added", level: "advisory" });

export const en: Words<typeof propertyAdded, Given> = (given) => ({
  problem: `“${given.name}” is new.${effectEn(given)}`,
  fix: "Let readers of the earlier version know, or leave other fields open from the start.",
});

export const fr: Words<typeof propertyAdded, Given> = (given) => ({
  problem: `« ${given.name} » est nouveau.${effectFr(given)}`,
  fix: "Prévenez ceux qui lisent la version précédente, ou laissez dès le début les autres champs ouverts.",
});
