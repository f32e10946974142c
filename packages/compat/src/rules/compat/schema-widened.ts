import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** More is accepted, for a reason that has no shorter name. */
export const schemaWidened = defineRule({ id: "compat/schema-widened", level: "advisory" });

export const en: Words<typeof schemaWidened, Given> = (given) => ({
  problem: `${subjectEn(given)} takes more than before.${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version can cope with it.",
});

export const fr: Words<typeof schemaWidened, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte plus qu’avant.${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente s’en accommodent.",
});
