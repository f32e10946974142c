import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const contractDeprecated = defineRule({ id: "tool/contract-deprecated", level: "advisory" });

type Data = { name: Shown; owner: Shown; sunset?: Shown; successor?: Shown };

export const en: Words<typeof contractDeprecated, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem: sunset
    ? `The contract “${name}” is on its way out: its last day is ${sayDay(sunset, say)}.`
    : `The contract “${name}” is on its way out.`,
  fix: successor ? `Move to “${successor}” when you next work on this tool.` : `Ask ${owner} what takes its place.`,
});

export const fr: Words<typeof contractDeprecated, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem: sunset
    ? `Le contrat « ${name} » est en fin de vie : son dernier jour est le ${sayDay(sunset, say)}.`
    : `Le contrat « ${name} » est en fin de vie.`,
  fix: successor
    ? `Passez à « ${successor} » la prochaine fois que vous modifierez cet outil.`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace.`,
});
