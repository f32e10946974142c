import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const knownProblemsEndSoon = defineRule({ id: "waiver/known-problems-end-soon", level: "advisory" });

type Data = { name: Shown; until: string; daysLeft: number; problems: number };

export const en: Words<typeof knownProblemsEndSoon, Data> = ({ name, until, daysLeft, problems }, say) => ({
  problem:
    daysLeft === 0
      ? `“${name}” still has ${say.count(problems, "known problem", "known problems")}; today is the last day.`
      : `“${name}” still has ${say.count(problems, "known problem", "known problems")}; they fail in ${say.count(daysLeft, "day", "days")}, after ${sayDay(until, say)}.`,
  fix: "Mend them before that day, or ask for an exception in time.",
});

export const fr: Words<typeof knownProblemsEndSoon, Data> = ({ name, until, daysLeft, problems }, say) => ({
  problem:
    daysLeft === 0
      ? `« ${name} » a encore ${say.count(problems, "problème connu", "problèmes connus")} ; c’est aujourd’hui le dernier jour.`
      : `« ${name} » a encore ${say.count(problems, "problème connu", "problèmes connus")} ; ils feront échouer dans ${say.count(daysLeft, "jour", "jours")}, après le ${sayDay(until, say)}.`,
  fix: "Corrigez-les avant ce jour, ou demandez une dérogation à temps.",
});
