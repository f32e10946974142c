import { defineRule, type Shown, type Words } from "@trellis/findings";

export const configInvalid = defineRule({ id: "run/config-invalid", level: "absolute" });

type Data = { name: Shown; problems: number };

export const en: Words<typeof configInvalid, Data> = ({ name, problems }, say) => ({
  problem: `The configuration “${name}” has ${say.count(problems, "problem", "problems")}; the lines concerned were left out of this check.`,
  fix: "Mend them first: until then, this check may be milder or firmer than your organisation wants.",
});

export const fr: Words<typeof configInvalid, Data> = ({ name, problems }, say) => ({
  problem: `La configuration « ${name} » contient ${say.count(problems, "problème", "problèmes")} ; ce contrôle n’a pas tenu compte des lignes concernées.`,
  fix: "Corrigez-la d’abord : d’ici là, ce contrôle peut être plus souple ou plus ferme que votre organisation ne le veut.",
});
