import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const tooSmall = defineRule({ id: "data/too-small", level: "hard" });

interface Data extends Given {
  readonly limit: number;
  /** Whether the limit itself is out of bounds too. */
  readonly exclusive?: true;
}

export const en: Words<typeof tooSmall, Data> = (given, say) => {
  const bound = given.exclusive ? `more than ${say.number(given.limit)}` : `${say.number(given.limit)} or more`;
  return { problem: `${is(given)}, but must be ${bound}.`, fix: `Write a number that is ${bound}.` };
};

export const fr: Words<typeof tooSmall, Data> = (given, say) => {
  const bound = given.exclusive
    ? `supérieur à ${say.number(given.limit)}`
    : `égal ou supérieur à ${say.number(given.limit)}`;
  return { problem: `${contains(given)}, alors qu’il faut un nombre ${bound}.`, fix: `Indiquez un nombre ${bound}.` };
};
