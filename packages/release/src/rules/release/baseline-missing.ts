import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A published version has left no baseline. */
export const baselineMissing = defineRule({ id: "release/baseline-missing", level: "hard" });

type Data = { name: Shown; version: Shown };

export const en: Words<typeof baselineMissing, Data> = ({ name, version }) => ({
  problem: `“${name}” ${version} is published, and released/${version}.json is not there: nothing can be compared with it.`,
  fix: "Take the file from the commit that was published; trellis release record writes it before a release.",
});

export const fr: Words<typeof baselineMissing, Data> = ({ name, version }) => ({
  problem: `« ${name} » ${version} est publié, et released/${version}.json n’est pas là : rien ne peut lui être comparé.`,
  fix: "Reprenez le fichier du commit publié ; trellis release record l’écrit avant chaque version.",
});
