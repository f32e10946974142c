import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contractNeeded = defineRule({ id: "run/contract-needed", level: "absolute" });

type Data = { name: Shown; known: readonly Shown[] };

export const en: Words<typeof contractNeeded, Data> = ({ name, known: [first = "lead@1"] }) => ({
  problem: `Nothing says which contract the file “${name}” should follow.`,
  fix: `Add --contract and the contract’s name, such as --contract ${first}, or check the folder of the tool that the file belongs to.`,
});

export const fr: Words<typeof contractNeeded, Data> = ({ name, known: [first = "lead@1"] }) => ({
  problem: `Rien ne dit quel contrat le fichier « ${name} » doit suivre.`,
  fix: `Ajoutez --contract et le nom du contrat, par exemple --contract ${first}, ou vérifiez le dossier de l’outil auquel le fichier appartient.`,
});
