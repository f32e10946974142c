import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Two rules of a package have one id. */
export const ruleTaken = defineRule({ id: "policy/rule-taken", level: "absolute" });

type Data = { name: Shown; first: Shown; second: Shown };

export const en: Words<typeof ruleTaken, Data> = ({ name, first, second }) => ({
  problem: `The rule id “${name}” is used twice: by ${first} and by ${second}.`,
  fix: "Give one of the two rules another name, or list it once.",
});

export const fr: Words<typeof ruleTaken, Data> = ({ name, first, second }) => ({
  problem: `L’identifiant de règle « ${name} » sert deux fois : pour ${first} et pour ${second}.`,
  fix: "Donnez un autre nom à l’une des deux règles, ou ne la listez qu’une fois.",
});
