import { defineRule, type Shown, type Words } from "@trellis/findings";

export const knownProblemsInvalid = defineRule({ id: "run/known-problems-invalid", level: "absolute" });

type Data = { name: Shown; problems: number };

export const en: Words<typeof knownProblemsInvalid, Data> = ({ name, problems }, say) => ({
  problem: `The list of known problems, “${name}”, has ${say.count(problems, "problem", "problems")} of its own; nothing on it was taken as known.`,
  fix: "Mend it first, or take it from an earlier commit; it is written by trellis check --baseline.",
});

export const fr: Words<typeof knownProblemsInvalid, Data> = ({ name, problems }, say) => ({
  problem: `La liste des problèmes connus, « ${name} », contient elle-même ${say.count(problems, "problème", "problèmes")} ; rien de ce qui s’y trouve n’a été tenu pour connu.`,
  fix: "Corrigez-la d’abord, ou reprenez celle d’une version précédente ; c’est trellis check --baseline qui l’écrit.",
});
