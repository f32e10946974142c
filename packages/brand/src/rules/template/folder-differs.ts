import { defineRule, type Shown, type Words } from "@trellis/findings";

/** What a template calls itself is not what its folder says. */
export const folderDiffers = defineRule({ id: "template/folder-differs", level: "hard" });

export const en: Words<typeof folderDiffers, { name: Shown; expected: Shown }> = ({ name, expected }) => ({
  problem: `The template calls itself ${name}, but its folder is that of ${expected}.`,
  fix: "Move the template to its own folder, or correct its name and the first number of its version.",
});

export const fr: Words<typeof folderDiffers, { name: Shown; expected: Shown }> = ({ name, expected }) => ({
  problem: `Le modèle se nomme ${name}, mais son dossier est celui de ${expected}.`,
  fix: "Déplacez le modèle dans son dossier, ou corrigez son nom et le premier nombre de sa version.",
});
