import { defineRule } from "../../rule.js";
import { sayDay } from "../../waive/say-day.js";
import type { Shown, Words } from "../../words.js";

/** It is earlier than the day on which an exception was written or granted. */
export const clockSetBack = defineRule({ id: "waiver/clock-set-back", level: "absolute" });

type Data = { name: Shown; day: Shown; what: "written" | "granted" };

export const en: Words<typeof clockSetBack, Data> = ({ name, day, what }, say) => ({
  problem: `The exception “${name}” says that it was ${what} on ${sayDay(day, say)}, and that day is still to come. Until then it bends nothing.`,
  fix: "Correct the date if it is a slip. If it is right, look at the clock of the machine that runs the check, and at --now.",
});

export const fr: Words<typeof clockSetBack, Data> = ({ name, day, what }, say) => ({
  problem: `La dérogation « ${name} » dit avoir été ${what === "granted" ? "accordée" : "écrite"} le ${sayDay(day, say)}, et ce jour est encore à venir. D’ici là, elle ne déroge à rien.`,
  fix: "Corrigez la date si elle est fausse. Si elle est juste, regardez l’horloge de la machine qui lance le contrôle, et --now.",
});
