import { defineRule, type Shown, type Words } from "@trellis/findings";

export const nameUnsuitable = defineRule({ id: "tool/name-unsuitable", level: "hard" });

type Data = { name: Shown; suggestion?: Shown };

export const en: Words<typeof nameUnsuitable, Data> = ({ name, suggestion }) => ({
  problem: `“${name}” cannot be the name of a tool: a name has small letters, digits and hyphens, and nothing else.`,
  fix: suggestion ? `Write it as “${suggestion}”.` : "Choose a name such as “webinar-import”.",
});

export const fr: Words<typeof nameUnsuitable, Data> = ({ name, suggestion }) => ({
  problem: `« ${name} » ne peut pas être le nom d’un outil : un nom se compose de minuscules sans accent, de chiffres et de traits d’union, et de rien d’autre.`,
  fix: suggestion ? `Écrivez-le « ${suggestion} ».` : "Choisissez un nom comme « webinar-import ».",
});
