import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A rule would begin to fail from one day to the next. */
export const ruleWithoutDate = defineRule({ id: "release/rule-without-date", level: "hard" });

type Data = { name: Shown; kind: string; level: string };

export const en: Words<typeof ruleWithoutDate, Data> = ({ name, kind, level }) => ({
  problem: `The rule “${name}” is ${kind} (${level}), and does not say from which day it fails.`,
  fix: "Give it a date, such as from: 2027-01-31; until then it is advice.",
});

export const fr: Words<typeof ruleWithoutDate, Data> = ({ name, kind, level }) => ({
  problem: `La règle « ${name} » est ${kind === "new" ? "nouvelle" : "plus stricte"} (${level}), et ne dit pas à partir de quel jour elle fait échouer.`,
  fix: "Donnez-lui une date, par exemple from: 2027-01-31 ; jusque-là, c’est un conseil.",
});
