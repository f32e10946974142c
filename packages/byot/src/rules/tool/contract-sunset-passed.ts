import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const contractSunsetPassed = defineRule({ id: "tool/contract-sunset-passed", level: "hard" });

type Data = { name: Shown; owner: Shown; sunset: Shown; successor?: Shown };

export const en: Words<typeof contractSunsetPassed, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem: `The contract “${name}” has ended: its last day was ${sayDay(sunset, say)}.`,
  fix: successor ? `Move this tool to “${successor}”.` : `Ask ${owner} what takes its place.`,
});

export const fr: Words<typeof contractSunsetPassed, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem: `Le contrat « ${name} » a pris fin le ${sayDay(sunset, say)}.`,
  fix: successor
    ? `Faites passer cet outil à « ${successor} ».`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace.`,
});
