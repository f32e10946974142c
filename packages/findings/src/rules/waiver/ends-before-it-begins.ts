import { defineRule } from "../../rule.js";
import { sayDay } from "../../waive/say-day.js";
import type { Shown, Words } from "../../words.js";

/** The last day of an exception comes before the day on which it was written. */
export const endsBeforeItBegins = defineRule({ id: "waiver/ends-before-it-begins", level: "absolute" });

type Data = { name: Shown; since: Shown; until: Shown };

export const en: Words<typeof endsBeforeItBegins, Data> = ({ name, since, until }, say) => ({
  problem: `The exception “${name}” would end on ${sayDay(until, say)}, before the day on which it was written, ${sayDay(since, say)}.`,
  fix: "Choose a last day that is still to come.",
});

export const fr: Words<typeof endsBeforeItBegins, Data> = ({ name, since, until }, say) => ({
  problem: `La dérogation « ${name} » finirait le ${sayDay(until, say)}, avant le jour où elle a été écrite, le ${sayDay(since, say)}.`,
  fix: "Choisissez un dernier jour à venir.",
});
