import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const templateEnding = defineRule({ id: "content/template-ending", level: "advisory" });

type Data = { name: Shown; owner: Shown; sunset?: Shown; successor?: Shown };

export const en: Words<typeof templateEnding, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem:
    sunset === undefined
      ? `The template “${name}” is going away.`
      : `The template “${name}” is going away: its last day is ${sayDay(sunset, say)}. After that, this page fails the check.`,
  fix: successor
    ? `Move to “${successor}”; what to write instead: trellis upgrade <tool> --template ${successor}`
    : `Ask ${owner} what takes its place.`,
});

export const fr: Words<typeof templateEnding, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem:
    sunset === undefined
      ? `Le modèle « ${name} » va disparaître.`
      : `Le modèle « ${name} » va disparaître : son dernier jour est le ${sayDay(sunset, say)}. Ensuite, cette page échouera au contrôle.`,
  fix: successor
    ? `Passez à « ${successor} » ; ce qu’il faut écrire à la place : trellis upgrade <outil> --template ${successor}`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace.`,
});
