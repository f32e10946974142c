import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** More types of values are accepted. */
export const typeWidened = defineRule({ id: "compat/type-widened", level: "advisory" });

export const en: Words<typeof typeWidened, Given> = (given) => ({
  problem: `${subjectEn(given)} takes more types of values (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version can cope, or put the new type into a field of its own.",
});

export const fr: Words<typeof typeWidened, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte plus de types de valeurs (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente s’en accommodent, ou créez un champ à part pour le nouveau type.",
});
