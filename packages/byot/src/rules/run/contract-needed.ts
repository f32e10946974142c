import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contractNeeded = defineRule({ id: "run/contract-needed", level: "absolute" });

type Data = { name: Shown; known: readonly Shown[] };

export const en: Words<typeof contractNeeded, Data> = ({ name, known: [first = "lead@1"] }) => ({
  problem: `Nothing says which contract the file “${name}” should follow, and its columns are like none.`,
  fix: `Add --contract and the contract’s name, such as --contract ${first}, or let “trellis suggest” propose a new one.`,
});

export const fr: Words<typeof contractNeeded, Data> = ({ name, known: [first = "lead@1"] }) => ({
  problem: `Rien ne dit quel contrat le fichier « ${name} » doit suivre, et ses colonnes ne ressemblent à aucun.`,
  fix: `Ajoutez --contract et le nom du contrat, par exemple --contract ${first}, ou laissez « trellis suggest » en proposer un nouveau.`,
});
