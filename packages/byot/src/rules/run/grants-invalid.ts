import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A list of grants is wrong somewhere. */
export const grantsInvalid = defineRule({ id: "run/grants-invalid", level: "absolute" });

type Data = { name: Shown; problems: number };

export const en: Words<typeof grantsInvalid, Data> = ({ name, problems }, say) => ({
  problem: `The grants in “${name}” have ${say.count(problems, "problem", "problems")}; the entries concerned do not count.`,
  fix: "Mend them: until then, exceptions that were granted may fail the check.",
});

export const fr: Words<typeof grantsInvalid, Data> = ({ name, problems }, say) => ({
  problem: `Les accords de « ${name} » contiennent ${say.count(problems, "problème", "problèmes")} ; les entrées concernées ne comptent pas.`,
  fix: "Corrigez-les : d’ici là, des dérogations accordées peuvent faire échouer le contrôle.",
});
