import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const templateEnded = defineRule({ id: "content/template-ended", level: "hard" });

type Data = { name: Shown; owner: Shown; sunset?: Shown; successor?: Shown };

export const en: Words<typeof templateEnded, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem:
    sunset === undefined
      ? `The template “${name}” is retired: nobody keeps it any more.`
      : `The template “${name}” has ended: its last day was ${sayDay(sunset, say)}.`,
  fix: successor
    ? `Move to “${successor}”; what to write instead: trellis upgrade <tool> --template ${successor}`
    : `Ask ${owner} what takes its place.`,
});

export const fr: Words<typeof templateEnded, Data> = ({ name, owner, sunset, successor }, say) => ({
  problem:
    sunset === undefined
      ? `Le modèle « ${name} » n’est plus en vigueur : plus personne ne s’en occupe.`
      : `Le modèle « ${name} » a pris fin le ${sayDay(sunset, say)}.`,
  fix: successor
    ? `Passez à « ${successor} » ; ce qu’il faut écrire à la place : trellis upgrade <outil> --template ${successor}`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace.`,
});
