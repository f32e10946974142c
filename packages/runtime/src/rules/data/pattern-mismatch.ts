import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const patternMismatch = defineRule({ id: "data/pattern-mismatch", level: "hard" });

interface Data extends Given {
  /** A value that fits, from the contract's examples. */
  readonly example?: string;
  /** The regular expression of the contract, where it has no example. */
  readonly pattern?: string;
}

export const en: Words<typeof patternMismatch, Data> = (given) => ({
  problem: `${is(given)}, which does not have the form that is needed.`,
  fix: given.example
    ? `Write it like ${given.example}.`
    : `Write it in the form of this pattern: ${given.pattern} (the contract’s owner can give you an example).`,
});

export const fr: Words<typeof patternMismatch, Data> = (given) => ({
  problem: `${contains(given)}, ce qui ne respecte pas la forme attendue.`,
  fix: given.example
    ? `Suivez cet exemple\u00A0: ${given.example}.`
    : `Suivez la forme que décrit ce motif\u00A0: ${given.pattern} (le responsable du contrat peut vous donner un exemple).`,
});
