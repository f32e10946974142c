import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Two rules of the guardrail packages of a run have one id. */
export const ruleTwice = defineRule({ id: "run/rule-twice", level: "absolute" });

type Data = { name: Shown; first: Shown; second: Shown };

export const en: Words<typeof ruleTwice, Data> = ({ name, first, second }) => ({
  problem: `The rule id “${name}” is used twice: by ${first} and by ${second}. Only the first is checked.`,
  fix: "Name only one of the two guardrail packages in trellis.config.yaml, or have one of the rules renamed.",
});

export const fr: Words<typeof ruleTwice, Data> = ({ name, first, second }) => ({
  problem: `L’identifiant de règle « ${name} » sert deux fois : dans ${first} et dans ${second}. Seule la première règle est contrôlée.`,
  fix: "Ne nommez que l’un des deux paquets de garde-fous dans trellis.config.yaml, ou faites renommer l’une des règles.",
});
