import { defineRule, type Label, type Words } from "@trellis/findings";

export const tooManyProblems = defineRule({ id: "data/too-many-problems", level: "hard" });

interface Data {
  field: Label;
}

export const en: Words<typeof tooManyProblems, Data> = () => ({
  problem: "There are more problems than are shown.",
  fix: "Mend these first.",
});

export const fr: Words<typeof tooManyProblems, Data> = () => ({
  problem: "Il y a plus de problèmes que ceux qui sont affichés.",
  fix: "Corrigez d’abord ceux-ci.",
});
