import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A new file was written for the caller, or would be. */
export const fileWritten = defineRule({ id: "run/file-written", level: "advisory" });

type Data = { name: Shown; what: "written" | "planned" };

export const en: Words<typeof fileWritten, Data> = ({ name, what }) => ({
  problem: what === "written" ? `“${name}” was written.` : `“${name}” would be written.`,
  fix:
    what === "written"
      ? "It is yours now: look at it and change what is not right."
      : "Nothing was: leave out --dry-run to write it.",
});

export const fr: Words<typeof fileWritten, Data> = ({ name, what }) => ({
  problem: what === "written" ? `«\u00A0${name}\u00A0» a été écrit.` : `«\u00A0${name}\u00A0» serait écrit.`,
  fix:
    what === "written"
      ? "Il est à vous\u00A0: relisez-le et changez ce qui n’est pas juste."
      : "Rien ne l’a été\u00A0: sans --dry-run, il le sera.",
});
