import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** A day of an exception or a grant is none that the calendar has. */
export const noSuchDay = defineRule({ id: "waiver/no-such-day", level: "absolute" });

type Data = { name: Shown; day: Shown };

export const en: Words<typeof noSuchDay, Data> = ({ name, day }) => ({
  problem: `“${day}”, in the exception “${name}”, is no day of the calendar.`,
  fix: "Write the year, the month and the day like this: 2027-03-31",
});

export const fr: Words<typeof noSuchDay, Data> = ({ name, day }) => ({
  problem: `« ${day} », dans la dérogation « ${name} », n’est pas un jour du calendrier.`,
  fix: "Écrivez l’année, le mois et le jour ainsi : 2027-03-31",
});
