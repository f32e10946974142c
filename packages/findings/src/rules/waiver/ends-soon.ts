import { defineRule } from "../../rule.js";
import { sayDay } from "../../waive/say-day.js";
import type { Shown, Words } from "../../words.js";

/** An exception in force ends soon: thirty and seven days before, unless the policy says otherwise. */
export const endsSoon = defineRule({ id: "waiver/ends-soon", level: "advisory" });

type Data = { name: Shown; rule: Shown; until: Shown; daysLeft: number };

export const en: Words<typeof endsSoon, Data> = ({ name, rule, until, daysLeft }, say) => ({
  problem:
    daysLeft === 0
      ? `The exception “${name}” ends today. From tomorrow on, “${rule}” fails the check again.`
      : `The exception “${name}” ends in ${say.count(daysLeft, "day", "days")}: its last day is ${sayDay(until, say)}. After that, “${rule}” fails the check again.`,
  fix: "Mend the problem by then, and write under “outcome” what you learned. Only with an outcome can it be renewed.",
});

export const fr: Words<typeof endsSoon, Data> = ({ name, rule, until, daysLeft }, say) => ({
  problem:
    daysLeft === 0
      ? `La dérogation « ${name} » prend fin aujourd’hui. Dès demain, « ${rule} » fait de nouveau échouer le contrôle.`
      : `La dérogation « ${name} » prend fin dans ${say.count(daysLeft, "jour", "jours")} : son dernier jour est le ${sayDay(until, say)}. Ensuite, « ${rule} » fait de nouveau échouer le contrôle.`,
  fix: "Corrigez le problème d’ici là, et écrivez sous « outcome » ce que vous avez appris. Sans cela, elle ne peut pas être renouvelée.",
});
