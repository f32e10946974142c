import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const knownProblemsEnded = defineRule({ id: "waiver/known-problems-ended", level: "hard" });

type Data = { name: Shown; until: string; since: string };

export const en: Words<typeof knownProblemsEnded, Data> = ({ name, until, since }, say) => ({
  problem: `The problems that “${name}” came with were to be gone by ${sayDay(until, say)}; since ${sayDay(since, say)} they fail again.`,
  fix: "Mend them. If that cannot be done yet, ask for an exception for each rule: it has a reason and a date of its own.",
});

export const fr: Words<typeof knownProblemsEnded, Data> = ({ name, until, since }, say) => ({
  problem: `Les problèmes avec lesquels « ${name} » est venu devaient avoir disparu le ${sayDay(until, say)} ; depuis le ${sayDay(since, say)}, ils font de nouveau échouer.`,
  fix: "Corrigez-les. Si ce n’est pas encore possible, demandez une dérogation pour chaque règle : elle a son propre motif et sa propre date.",
});
