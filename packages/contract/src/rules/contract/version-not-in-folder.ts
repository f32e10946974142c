import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The first number of a contract's version is not that of its folder. */
export const versionNotInFolder = defineRule({ id: "contract/version-not-in-folder", level: "hard" });

export const en: Words<typeof versionNotInFolder, { version: Shown; major: number }> = ({ version, major }) => ({
  problem: `The version is ${version}, but the contract stands in the folder v${major}.`,
  fix: `Write a version that begins with ${major}, or move the contract to the folder of its version.`,
});

export const fr: Words<typeof versionNotInFolder, { version: Shown; major: number }> = ({ version, major }) => ({
  problem: `La version est ${version}, mais le contrat se trouve dans le dossier v${major}.`,
  fix: `Écrivez une version qui commence par ${major}, ou déplacez le contrat dans le dossier de sa version.`,
});
