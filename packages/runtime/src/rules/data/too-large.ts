import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const tooLarge = defineRule({ id: "data/too-large", level: "hard" });

interface Data extends Given {
  readonly limit: number;
  /** Whether the limit itself is out of bounds too. */
  readonly exclusive?: true;
}

export const en: Words<typeof tooLarge, Data> = (given, say) => {
  const bound = given.exclusive ? `less than ${say.number(given.limit)}` : `${say.number(given.limit)} or less`;
  return { problem: `${is(given)}, but must be ${bound}.`, fix: `Write a number that is ${bound}.` };
};

export const fr: Words<typeof tooLarge, Data> = (given, say) => {
  const bound = given.exclusive
    ? `inférieur à ${say.number(given.limit)}`
    : `égal ou inférieur à ${say.number(given.limit)}`;
  return { problem: `${contains(given)}, alors qu’il faut un nombre ${bound}.`, fix: `Indiquez un nombre ${bound}.` };
};
