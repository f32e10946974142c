import { defineRule } from "../../rule.js";
import { sayDay } from "../../waive/say-day.js";
import type { Shown, Words } from "../../words.js";

/** An exception has ended, and what it was for is still there. */
export const expired = defineRule({ id: "waiver/expired", level: "absolute" });

type Data = { name: Shown; rule: Shown; until: Shown; since: Shown; zone: Shown };

export const en: Words<typeof expired, Data> = ({ name, rule, until, since, zone }, say) => ({
  problem: `The exception “${name}” ended with ${sayDay(until, say)} (${zone}). Since ${sayDay(since, say)} the problem “${rule}” counts again.`,
  fix: "Mend the problem. If you need more time, write under “outcome” what you learned, and add an exception that renews this one.",
});

export const fr: Words<typeof expired, Data> = ({ name, rule, until, since, zone }, say) => ({
  problem: `La dérogation « ${name} » a pris fin avec le ${sayDay(until, say)} (${zone}). Depuis le ${sayDay(since, say)}, le problème « ${rule} » compte de nouveau.`,
  fix: "Corrigez le problème. S’il vous faut plus de temps, écrivez sous « outcome » ce que vous avez appris, et ajoutez une dérogation qui renouvelle celle-ci.",
});
