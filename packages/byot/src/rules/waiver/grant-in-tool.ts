import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool's folder holds a grants.yaml, with which the tool would say yes to itself. */
export const grantInTool = defineRule({ id: "waiver/grant-in-tool", level: "absolute" });

type Data = { name: Shown };

export const en: Words<typeof grantInTool, Data> = ({ name }) => ({
  problem: `“${name}” lies in the folder of the tool, so what it grants does not count: a tool cannot say yes to itself.`,
  fix: "Take the file out of the tool. Owners grant exceptions in a guardrail package, or beside trellis.config.yaml.",
});

export const fr: Words<typeof grantInTool, Data> = ({ name }) => ({
  problem: `« ${name} » se trouve dans le dossier de l’outil : ce qu’il accorde ne compte pas, car un outil ne peut pas se dire oui à lui-même.`,
  fix: "Retirez ce fichier de l’outil. Les équipes responsables accordent des dérogations dans un paquet de garde-fous, ou à côté de trellis.config.yaml.",
});
