import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** There can be no exception from this rule. */
export const notPossible = defineRule({ id: "waiver/not-possible", level: "absolute" });

type Data = { name: Shown; rule: Shown; why: "absolute" | "area" };

export const en: Words<typeof notPossible, Data> = ({ name, rule, why }) => ({
  problem:
    why === "absolute"
      ? `There is no exception from “${rule}”: it is never to be bent.`
      : `“${rule}” is about exceptions or the run itself, and there is no exception from that.`,
  fix: `Mend the problem, and take the exception “${name}” out.`,
});

export const fr: Words<typeof notPossible, Data> = ({ name, rule, why }) => ({
  problem:
    why === "absolute"
      ? `On ne déroge jamais à « ${rule} ».`
      : `« ${rule} » porte sur les dérogations ou sur le contrôle lui-même : on ne peut pas y déroger.`,
  fix: `Corrigez le problème, et retirez la dérogation « ${name} ».`,
});
