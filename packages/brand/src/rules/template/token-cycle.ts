import { defineRule, type Shown, type Words } from "@trellis/findings";

export const tokenCycle = defineRule({ id: "template/token-cycle", level: "hard" });

type Data = { name: Shown; through: readonly Shown[] };

export const en: Words<typeof tokenCycle, Data> = ({ name, through }) => ({
  problem: `The token “${name}” refers to itself: ${through.join(" → ")}.`,
  fix: `Give one of them a value of its own.`,
});

export const fr: Words<typeof tokenCycle, Data> = ({ name, through }) => ({
  problem: `Le jeton « ${name} » renvoie à lui-même : ${through.join(" → ")}.`,
  fix: `Donnez à l’un d’eux une valeur propre.`,
});
