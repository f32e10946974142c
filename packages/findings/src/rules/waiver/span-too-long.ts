import { defineRule } from "../../rule.js";
import { sayDay } from "../../waive/say-day.js";
import type { Shown, Words } from "../../words.js";

/** An exception would last longer than policy allows. */
export const spanTooLong = defineRule({ id: "waiver/span-too-long", level: "absolute" });

type Data = { name: Shown; until: Shown; latest: Shown; what: "soft" | "hard" };

export const en: Words<typeof spanTooLong, Data> = ({ name, until, latest }, say) => ({
  problem: `The exception “${name}” would last until ${sayDay(until, say)}. Here it may last until ${sayDay(latest, say)}, counted from the day on which it was written.`,
  fix: `Write: until: ${latest}`,
});

export const fr: Words<typeof spanTooLong, Data> = ({ name, until, latest }, say) => ({
  problem: `La dérogation « ${name} » durerait jusqu’au ${sayDay(until, say)}. Ici, elle peut durer jusqu’au ${sayDay(latest, say)}, à compter du jour où elle a été écrite.`,
  fix: `Écrivez : until: ${latest}`,
});
