import { defineRule, type Shown, type Words } from "@trellis/findings";

export const knownProblemsGone = defineRule({ id: "waiver/known-problems-gone", level: "advisory" });

type Data = { name: Shown; problems: number };

export const en: Words<typeof knownProblemsGone, Data> = ({ name, problems }, say) => ({
  problem: `${say.count(problems, "known problem", "known problems")} of “${name}” can no longer be found.`,
  fix: "Well done. Take it off the list, so that it cannot come back unseen: trellis check --baseline shrink",
});

export const fr: Words<typeof knownProblemsGone, Data> = ({ name, problems }, say) => ({
  problem: `${say.count(problems, "problème connu", "problèmes connus")} de « ${name} » ne se ${problems === 1 ? "trouve" : "trouvent"} plus.`,
  fix: "Bravo. Faites rétrécir la liste, pour que rien ne revienne sans être vu : trellis check --baseline shrink",
});
