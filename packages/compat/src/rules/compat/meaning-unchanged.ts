import { defineRule, type Words } from "@trellis/findings";
import type { Given } from "../../words/given.js";

/** The text changed and the meaning did not. */
export const meaningUnchanged = defineRule({ id: "compat/meaning-unchanged", level: "advisory" });

export const en: Words<typeof meaningUnchanged, Given> = () => ({
  problem: "The schema is written otherwise and means the same: it accepts exactly the same records.",
  fix: "Nothing is to be done.",
});

export const fr: Words<typeof meaningUnchanged, Given> = () => ({
  problem: "Le schéma est écrit autrement et dit la même chose : il accepte exactement les mêmes enregistrements.",
  fix: "Il n’y a rien à faire.",
});
