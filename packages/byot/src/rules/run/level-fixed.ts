import { defineRule, type Shown, type Words } from "@trellis/findings";

export const levelFixed = defineRule({ id: "run/level-fixed", level: "absolute" });

type Data = { name: Shown; wanted: Shown; level: Shown };

export const en: Words<typeof levelFixed, Data> = ({ name, wanted, level }) => ({
  problem: `The configuration sets the rule “${name}” to “${wanted}”, but this rule is fixed: it cannot be milder than “${level}”.`,
  fix: "Remove the line under “levels”, or set a firmer level.",
});

export const fr: Words<typeof levelFixed, Data> = ({ name, wanted, level }) => ({
  problem: `La configuration met la règle « ${name} » au niveau « ${wanted} », mais cette règle est fixe : elle ne peut pas descendre sous « ${level} ».`,
  fix: "Retirez la ligne sous « levels », ou choisissez un niveau plus ferme.",
});
