import { defineRule, type Shown, type Words } from "@trellis/findings";

export const slotMalformed = defineRule({ id: "template/slot-malformed", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof slotMalformed, Data> = ({ name }) => ({
  problem: `“${name}” looks like a slot and is none.`,
  fix: `Write {{ name }}: the name of a slot in two pairs of braces, and nothing else.`,
});

export const fr: Words<typeof slotMalformed, Data> = ({ name }) => ({
  problem: `« ${name} » ressemble à un champ et n’en est pas un.`,
  fix: `Écrivez {{ nom }} : le nom d’un champ entre deux paires d’accolades, et rien d’autre.`,
});
