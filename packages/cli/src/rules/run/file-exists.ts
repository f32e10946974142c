import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A file that was to be written is there already. */
export const fileExists = defineRule({ id: "run/file-exists", level: "absolute" });

export const en: Words<typeof fileExists, { name: Shown }> = ({ name }) => ({
  problem: `“${name}” is there already, so nothing was written.`,
  fix: "Name another place, or move the file away first.",
});

export const fr: Words<typeof fileExists, { name: Shown }> = ({ name }) => ({
  problem: `«\u00A0${name}\u00A0» existe déjà\u00A0: rien n’a été écrit.`,
  fix: "Indiquez un autre endroit, ou déplacez d’abord ce fichier.",
});
