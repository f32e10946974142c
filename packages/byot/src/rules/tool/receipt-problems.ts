import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDate } from "../../entries/say-date.js";

export const receiptProblems = defineRule({ id: "tool/receipt-problems", level: "hard" });

type Data = { name: Shown; problems: number; until?: string };

export const en: Words<typeof receiptProblems, Data> = ({ name, problems, until }, say) => ({
  problem:
    until === undefined
      ? `The receipt counts ${say.count(problems, "problem", "problems")} with “${name}”.`
      : `The receipt counts ${say.count(problems, "problem", "problems")} with “${name}”, under an exception that ended on ${sayDate(until, say)}.`,
  fix: `See what it means with trellis explain ${name}; mend the data where it is, and check it there again with --receipt.`,
});

export const fr: Words<typeof receiptProblems, Data> = ({ name, problems, until }, say) => ({
  problem:
    until === undefined
      ? `Le reçu compte ${say.count(problems, "problème", "problèmes")} avec « ${name} ».`
      : `Le reçu compte ${say.count(problems, "problème", "problèmes")} avec « ${name} », sous une dérogation qui a pris fin le ${sayDate(until, say)}.`,
  fix: `Voyez ce que cela veut dire avec trellis explain ${name} ; corrigez les données là où elles sont, et contrôlez-les là de nouveau avec --receipt.`,
});
