import { defineRule, type Shown, type Words } from "@trellis/findings";

export const readyToMove = defineRule({ id: "content/ready-to-move", level: "advisory" });

type Data = { name: Shown };

export const en: Words<typeof readyToMove, Data> = ({ name }) => ({
  problem: `This page can move to ${name} as it is.`,
  fix: `Write “template: ${name}”, here and where trellis.yaml publishes the page.`,
});

export const fr: Words<typeof readyToMove, Data> = ({ name }) => ({
  problem: `Cette page peut passer à ${name} telle quelle.`,
  fix: `Écrivez « template: ${name} », ici et là où trellis.yaml publie la page.`,
});
