import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const notAMultiple = defineRule({ id: "data/not-a-multiple", level: "hard" });

interface Data extends Given {
  readonly step: number;
}

/** How many decimals a step such as 0.01 leaves; 0 for any other step. */
function decimalsOf(step: number): number {
  return /^0\.0*1$/.test(String(step)) ? String(step).length - 2 : 0;
}

export const en: Words<typeof notAMultiple, Data> = (given, say) => {
  const decimals = decimalsOf(given.step);
  return {
    problem: `${is(given)}, which is not a multiple of ${say.number(given.step)}.`,
    fix: decimals
      ? `Round it to ${say.count(decimals, "decimal", "decimals")}.`
      : `Write a multiple of ${say.number(given.step)}.`,
  };
};

export const fr: Words<typeof notAMultiple, Data> = (given, say) => {
  const decimals = decimalsOf(given.step);
  return {
    problem: `${contains(given)}, qui n’est pas un multiple de ${say.number(given.step)}.`,
    fix: decimals
      ? `Arrondissez à ${say.count(decimals, "décimale", "décimales")}.`
      : `Indiquez un multiple de ${say.number(given.step)}.`,
  };
};
