import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A new file was written for the caller, or would be. */
export const fileWritten = defineRule({ id: "run/file-written", level: "advisory" });

type Data = { name: Shown; what: "written" | "planned" | "receipt" | "baseline" };

export const en: Words<typeof fileWritten, Data> = ({ name, what }) => ({
  problem: what === "planned" ? `“${name}” would be written.` : `“${name}” was written.`,
  fix: {
    written: "It is yours now: look at it and change what is not right.",
    planned: "Nothing was: leave out --dry-run to write it.",
    receipt: "It holds no value of the data: commit it, and the data can stay where it is.",
    baseline: "Commit it. What it lists fails nothing until its day; it can shrink, and nothing new joins it.",
  }[what],
});

export const fr: Words<typeof fileWritten, Data> = ({ name, what }) => ({
  problem: what === "planned" ? `«\u00A0${name}\u00A0» serait écrit.` : `«\u00A0${name}\u00A0» a été écrit.`,
  fix: {
    written: "Il est à vous\u00A0: relisez-le et changez ce qui n’est pas juste.",
    planned: "Rien ne l’a été\u00A0: sans --dry-run, il le sera.",
    receipt:
      "Il ne contient aucune valeur des données\u00A0: enregistrez-le dans git, et les données restent où elles sont.",
    baseline:
      "Enregistrez-le dans git. Ce qu’il liste ne fait rien échouer jusqu’à son jour\u00A0; il peut rétrécir, et rien de nouveau n’y entre.",
  }[what],
});
