import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A list of exceptions or grants cannot be added to as it stands. */
export const listUnwritable = defineRule({ id: "run/list-unwritable", level: "absolute" });

type Data = { name: Shown; key: Shown };

export const en: Words<typeof listUnwritable, Data> = ({ name, key }) => ({
  problem: `“${name}” is not a list of “${key}” that could be added to, so nothing was written.`,
  fix: "Mend the file first: trellis check says what is wrong with it, and where.",
});

export const fr: Words<typeof listUnwritable, Data> = ({ name, key }) => ({
  problem: `« ${name} » n’est pas une liste de « ${key} » que l’on pourrait compléter : rien n’a été écrit.`,
  fix: "Corrigez d’abord ce fichier : trellis check dit ce qui n’y va pas, et où.",
});
