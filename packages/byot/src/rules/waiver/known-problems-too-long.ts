import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const knownProblemsTooLong = defineRule({ id: "waiver/known-problems-too-long", level: "hard" });

type Data = { name: Shown; until: string; allowed: string };

export const en: Words<typeof knownProblemsTooLong, Data> = ({ name, until, allowed }, say) => ({
  problem: `The known problems of “${name}” may be there until ${sayDay(until, say)}; here the last day can be ${sayDay(allowed, say)}.`,
  fix: "Write an earlier day. Until then none of them counts as known.",
});

export const fr: Words<typeof knownProblemsTooLong, Data> = ({ name, until, allowed }, say) => ({
  problem: `Les problèmes connus de « ${name} » peuvent rester jusqu’au ${sayDay(until, say)} ; ici, le dernier jour peut être le ${sayDay(allowed, say)}.`,
  fix: "Indiquez un jour plus proche. D’ici là, aucun d’eux ne compte comme connu.",
});
