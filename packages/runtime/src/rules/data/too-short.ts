import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains, theField } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const tooShort = defineRule({ id: "data/too-short", level: "hard" });

interface Data extends Given {
  readonly limit: number;
  /** In characters. */
  readonly length: number;
}

export const en: Words<typeof tooShort, Data> = (given, say) => {
  const least = say.count(given.limit, "character", "characters");
  return given.empty
    ? { problem: `“${given.field}” is empty.`, fix: `Fill in at least ${least}.` }
    : { problem: `${is(given)}, which is too short.`, fix: `Write at least ${least}.` };
};

export const fr: Words<typeof tooShort, Data> = (given, say) => {
  const least = say.count(given.limit, "caractère", "caractères");
  return given.empty
    ? { problem: `${theField(given)} est vide.`, fix: `Saisissez au moins ${least}.` }
    : { problem: `${contains(given)}, ce qui est trop court.`, fix: `Saisissez au moins ${least}.` };
};
