import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const contractSunsetNear = defineRule({ id: "tool/contract-sunset-near", level: "advisory" });

type Data = { name: Shown; owner: Shown; sunset: Shown; daysLeft: number; successor?: Shown };

export const en: Words<typeof contractSunsetNear, Data> = ({ name, owner, sunset, daysLeft, successor }, say) => ({
  problem:
    daysLeft === 0
      ? `The contract “${name}” ends today; from tomorrow on, this tool fails the check.`
      : `The contract “${name}” ends in ${say.count(daysLeft, "day", "days")}: its last day is ${sayDay(sunset, say)}. After that, this tool fails the check.`,
  fix: successor ? `Move to “${successor}” before then.` : `Ask ${owner} what takes its place, and move before then.`,
});

export const fr: Words<typeof contractSunsetNear, Data> = ({ name, owner, sunset, daysLeft, successor }, say) => ({
  problem:
    daysLeft === 0
      ? `Le contrat « ${name} » prend fin aujourd’hui ; dès demain, cet outil échouera au contrôle.`
      : `Le contrat « ${name} » prend fin dans ${say.count(daysLeft, "jour", "jours")} : son dernier jour est le ${sayDay(sunset, say)}. Ensuite, cet outil échouera au contrôle.`,
  fix: successor
    ? `Passez d’ici là à « ${successor} ».`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace, et changez d’ici là.`,
});
