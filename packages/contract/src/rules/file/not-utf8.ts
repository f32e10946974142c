import { defineRule, type Sentences, type Words } from "@trellis/findings";
import type { ForeignEncoding } from "../../read/file-encoding.js";

/** The bytes of the file are not text in UTF-8. */
export const notUtf8 = defineRule({ id: "file/not-utf8", level: "hard", fixed: true });

export const en: Words<typeof notUtf8, { what: ForeignEncoding }> = ({ what }) => english[what];
export const fr: Words<typeof notUtf8, { what: ForeignEncoding }> = ({ what }) => french[what];

const english: { readonly [what in ForeignEncoding]: Sentences } = {
  "utf-16": {
    problem: "The file is saved as “UTF-16” (“Unicode”), which we do not read.",
    fix: "Save it again as “UTF-8”. In Excel: Save As, “CSV UTF-8”. In Notepad: Save As, Encoding “UTF-8”.",
  },
  archive: {
    problem: "This is no text file but a zip archive; Excel and Word files are such archives too.",
    fix: "Save the sheet as “CSV UTF-8” and use that file.",
  },
  pdf: {
    problem: "This is a PDF, which holds pages and no data.",
    fix: "Ask the program that made it for an export as “CSV UTF-8”, and use that file.",
  },
  other: {
    problem:
      "From here on, the file’s characters are not saved as “UTF-8”: letters such as é and ü would be read wrongly.",
    fix: "Save it again as “UTF-8”. In Excel: Save As, “CSV UTF-8”. In a text editor: Save with encoding “UTF-8”.",
  },
};

const french: { readonly [what in ForeignEncoding]: Sentences } = {
  "utf-16": {
    problem: "Le fichier est enregistré en « UTF-16 » (« Unicode »), que nous ne lisons pas.",
    fix: "Enregistrez-le de nouveau en « UTF-8 ». Dans Excel : Enregistrer sous, « CSV UTF-8 ». Dans le Bloc-notes : Enregistrer sous, Encodage « UTF-8 ».",
  },
  archive: {
    problem: "Ce n’est pas un fichier texte mais une archive zip ; les fichiers Excel et Word en sont aussi.",
    fix: "Enregistrez la feuille en « CSV UTF-8 » et utilisez ce fichier.",
  },
  pdf: {
    problem: "C’est un PDF : il contient des pages et non des données.",
    fix: "Demandez au programme qui l’a produit un export en « CSV UTF-8 », et utilisez ce fichier.",
  },
  other: {
    problem:
      "À partir d’ici, les caractères du fichier ne sont pas enregistrés en « UTF-8 » : des lettres comme é ou ü seraient mal lues.",
    fix: "Enregistrez-le de nouveau en « UTF-8 ». Dans Excel : Enregistrer sous, « CSV UTF-8 ». Dans un éditeur de texte : enregistrer avec l’encodage « UTF-8 ».",
  },
};
