import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const patternMismatch = defineRule({ id: "data/pattern-mismatch", level: "hard" });

interface Data extends Given {
  /** The regular expression of the contract. */
  readonly pattern: string;
}

export const en: Words<typeof patternMismatch, Data> = (given) => ({
  problem: `${is(given)}, which does not have the form that is needed.`,
  fix: `Write it in the form that this pattern describes: ${given.pattern} (the contract’s owner can give you an example).`,
});

export const fr: Words<typeof patternMismatch, Data> = (given) => ({
  problem: `${contains(given)}, ce qui ne respecte pas la forme attendue.`,
  fix: `Suivez la forme que décrit ce motif\u00A0: ${given.pattern} (le responsable du contrat peut vous donner un exemple).`,
});
