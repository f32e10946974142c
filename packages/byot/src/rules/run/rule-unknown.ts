import { defineRule, type Shown, type Words } from "@trellis/findings";

export const ruleUnknown = defineRule({ id: "run/rule-unknown", level: "absolute" });

type Data = { name: Shown; nearest?: Shown };

export const en: Words<typeof ruleUnknown, Data> = ({ name, nearest }) => ({
  problem: `The configuration sets a level for the rule “${name}”, and there is no such rule.`,
  fix: nearest ? `Did you mean “${nearest}”?` : "Correct the rule’s name under “levels”, or remove the line.",
});

export const fr: Words<typeof ruleUnknown, Data> = ({ name, nearest }) => ({
  problem: `La configuration fixe un niveau pour la règle « ${name} », et cette règle n’existe pas.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : "Corrigez le nom de la règle sous « levels », ou retirez la ligne.",
});
