import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDate } from "../../words/release-words.js";

/** A rule would begin to fail from one day to the next. */
export const ruleWithoutDate = defineRule({ id: "release/rule-without-date", level: "hard" });

type Data = { name: Shown; kind: "new" | "stricter" | "passed"; level: string; from?: Shown };

export const en: Words<typeof ruleWithoutDate, Data> = ({ name, kind, level, from = "" }, say) => ({
  problem:
    kind === "passed"
      ? `The rule “${name}” (${level}) fails from ${sayDate(from, say)}, and that day has come before the rule was published.`
      : `The rule “${name}” is ${kind} (${level}), and does not say from which day it fails.`,
  fix: "Give it a day to come, such as from: 2027-01-31; until then it is advice.",
});

export const fr: Words<typeof ruleWithoutDate, Data> = ({ name, kind, level, from = "" }, say) => ({
  problem:
    kind === "passed"
      ? `La règle «\u00A0${name}\u00A0» (${level}) fait échouer à partir du ${sayDate(from, say)}, et ce jour est venu avant que la règle soit publiée.`
      : `La règle «\u00A0${name}\u00A0» est ${kind === "new" ? "nouvelle" : "plus stricte"} (${level}), et ne dit pas à partir de quel jour elle fait échouer.`,
  fix: "Donnez-lui un jour à venir, par exemple from: 2027-01-31\u00A0; jusque-là, c’est un conseil.",
});
