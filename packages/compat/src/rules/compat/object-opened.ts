import { defineRule, type Words } from "@trellis/findings";
import { effect as effectEn, subject as subjectEn } from "../../words/en.js";
import { effect as effectFr, subject as subjectFr } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

/** Other fields are let through. */
export const objectOpened = defineRule({ id: "compat/object-opened", level: "advisory" });

export const en: Words<typeof objectOpened, Given> = (given) => ({
  problem: `${subjectEn(given)} now takes other fields than those listed.${effectEn(given)}`,
  fix: "Make sure that readers of the earlier version overlook what they do not know.",
});

export const fr: Words<typeof objectOpened, Given> = (given) => ({
  problem: `${subjectFr(given)} accepte désormais d’autres champs que ceux de la liste.${effectFr(given)}`,
  fix: "Assurez-vous que ceux qui lisent la version précédente ignorent ce qu’ils ne connaissent pas.",
});
