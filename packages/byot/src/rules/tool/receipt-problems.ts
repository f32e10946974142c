import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const receiptProblems = defineRule({ id: "tool/receipt-problems", level: "hard" });

type Data = { name: Shown; problems: number; until?: string; what?: "excepted" };

export const en: Words<typeof receiptProblems, Data> = ({ name, problems, until, what }, say) => {
  const counted = `The receipt counts ${say.count(problems, "problem", "problems")} with “${name}”`;
  if (what !== undefined) {
    return {
      problem: `${counted} under an exception.`,
      fix: "This passes only while the exception holds here too: it stands in “waivers.yaml”, with the owner’s yes where it needs one. Otherwise mend the data where it is, and check it there again with --receipt.",
    };
  }
  return {
    problem:
      until === undefined ? `${counted}.` : `${counted}, under an exception that ended on ${sayDay(until, say)}.`,
    fix: `See what it means with trellis explain ${name}; mend the data where it is, and check it there again with --receipt.`,
  };
};

export const fr: Words<typeof receiptProblems, Data> = ({ name, problems, until, what }, say) => {
  const counted = `Le reçu compte ${say.count(problems, "problème", "problèmes")} avec « ${name} »`;
  if (what !== undefined) {
    return {
      problem: `${counted} sous dérogation.`,
      fix: "Cela ne passe que si la dérogation vaut ici aussi : elle est dans « waivers.yaml », avec l’accord du responsable là où il en faut un. Sinon, corrigez les données là où elles sont, et contrôlez-les là de nouveau avec --receipt.",
    };
  }
  return {
    problem:
      until === undefined ? `${counted}.` : `${counted}, sous une dérogation qui a pris fin le ${sayDay(until, say)}.`,
    fix: `Voyez ce que cela veut dire avec trellis explain ${name} ; corrigez les données là où elles sont, et contrôlez-les là de nouveau avec --receipt.`,
  };
};
