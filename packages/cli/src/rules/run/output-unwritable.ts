import { defineRule, type Words } from "@trellis/findings";
import type { UnwritableCause } from "../../write-output.js";

/** The report could not be written to the file that the caller named. */
export const outputUnwritable = defineRule({ id: "run/output-unwritable", level: "absolute" });

export const en: Words<typeof outputUnwritable, { file: string; cause: UnwritableCause; code: string }> = ({
  file,
  cause,
  code,
}) => ({
  problem: `“${file}” could not be written.`,
  fix: {
    "folder-missing": "Create the folder first, or name another file.",
    "not-allowed": "Ask whoever looks after this computer for the right to write there, or name another file.",
    "is-folder": "That is a folder. Name a file in it.",
    "disk-full": "The disk is full. Make room, or name a file on another disk.",
    other: `Name another file. The system says: ${code}.`,
  }[cause],
});

export const fr: Words<typeof outputUnwritable, { file: string; cause: UnwritableCause; code: string }> = ({
  file,
  cause,
  code,
}) => ({
  problem: `«\u00A0${file}\u00A0» n’a pas pu être écrit.`,
  fix: {
    "folder-missing": "Créez d’abord le dossier, ou indiquez un autre fichier.",
    "not-allowed": "Demandez le droit d’y écrire à la personne qui gère cet ordinateur, ou indiquez un autre fichier.",
    "is-folder": "C’est un dossier. Indiquez un fichier à l’intérieur.",
    "disk-full": "Le disque est plein. Faites de la place, ou indiquez un fichier sur un autre disque.",
    other: `Indiquez un autre fichier. Le système dit\u00A0: ${code}.`,
  }[cause],
});
