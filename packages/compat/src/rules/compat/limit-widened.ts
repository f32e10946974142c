import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, fromTo as fromToEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, fromTo as fromToFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** A limit is further away, or gone. */
export const limitWidened = defineRule({ id: "compat/limit-widened", level: "advisory" });

export const en: Words<typeof limitWidened, Given> = (given) => ({
  problem: `${subjectEn(given)} has a wider limit (${fromToEn(given)}).${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version can cope with what it lets through.",
});

export const fr: Words<typeof limitWidened, Given> = (given) => ({
  problem: `${subjectFr(given)} a une limite plus large (${fromToFr(given)}).${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente s’accommodent de ce qui passe désormais.",
});
