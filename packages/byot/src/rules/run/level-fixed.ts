import { defineRule, type Shown, type Words } from "@trellis/findings";

export const levelFixed = defineRule({ id: "run/level-fixed", level: "absolute" });

type Data = { name: Shown; wanted: Shown; level: Shown; policy?: Shown };

export const en: Words<typeof levelFixed, Data> = ({ name, wanted, level, policy }) => ({
  problem: `${policy ? `The policy “${policy}”` : "The configuration"} sets the rule “${name}” to “${wanted}”, but this rule is fixed: it cannot be milder than “${level}”.`,
  fix: policy
    ? "Tell the owner of the guardrail package: the level in its policy counts for nothing."
    : "Remove the line under “levels”, or set a firmer level.",
});

export const fr: Words<typeof levelFixed, Data> = ({ name, wanted, level, policy }) => ({
  problem: `${policy ? `La politique « ${policy} »` : "La configuration"} met la règle « ${name} » au niveau « ${wanted} », mais cette règle est fixe : elle ne peut pas descendre sous « ${level} ».`,
  fix: policy
    ? "Dites-le au responsable du paquet de garde-fous : le niveau indiqué dans sa politique ne compte pas."
    : "Retirez la ligne sous « levels », ou choisissez un niveau plus ferme.",
});
