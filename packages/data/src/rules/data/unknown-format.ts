import { defineRule, type Sentences, type Shown, type Words } from "@trellis/findings";
import type { ForeignFormat } from "../../check/data-format.js";

/** The file is of a kind that is not read as data. */
export const unknownFormat = defineRule({ id: "data/unknown-format", level: "hard", fixed: true });

type Data = { what: ForeignFormat; ending: Shown };
type Table = { readonly [what in ForeignFormat]: (ending: Shown) => Sentences };

export const en: Words<typeof unknownFormat, Data> = ({ what, ending }) => english[what](ending);
export const fr: Words<typeof unknownFormat, Data> = ({ what, ending }) => french[what](ending);

const english: Table = {
  compressed: () => ({
    problem: "This file is compressed, so what is in it was not checked.",
    fix: "Unpack it and check the file that was inside.",
  }),
  other: (ending) => ({
    problem: `The file’s name ${ending === "" ? "has no ending" : `ends in “.${ending}”, a kind that is not read as data`}, so it was not checked.`,
    fix: "Export it as .csv (or .tsv, .txt), .json or .ndjson (one record per line, also .jsonl).",
  }),
  spreadsheet: () => ({
    problem: "This is a spreadsheet of Excel or a program like it, and we read its text form only.",
    fix: "Save the sheet with the data as “CSV UTF-8” and check that file.",
  }),
  "web-page": () => ({
    problem: "This is a web page and no table: perhaps the page that asks you to log in.",
    fix: "Open it in a browser to see what it says, then export the data as “CSV UTF-8”.",
  }),
};

const french: Table = {
  compressed: () => ({
    problem: "Ce fichier est compressé : son contenu n’a pas été contrôlé.",
    fix: "Décompressez-le et vérifiez le fichier qu’il contient.",
  }),
  other: (ending) => ({
    problem: `Le nom du fichier ${ending === "" ? "n’a pas d’extension" : `se termine par « .${ending} », un genre qui n’est pas lu comme des données`} : rien n’a été contrôlé.`,
    fix: "Exportez-le en .csv (ou .tsv, .txt), en .json ou en .ndjson (un enregistrement par ligne, aussi .jsonl).",
  }),
  spreadsheet: () => ({
    problem: "C’est une feuille de calcul d’Excel ou d’un programme semblable, dont nous ne lisons que la forme texte.",
    fix: "Enregistrez la feuille qui contient les données en « CSV UTF-8 » et vérifiez ce fichier.",
  }),
  "web-page": () => ({
    problem: "C’est une page web et non un tableau : peut-être celle qui demande de se connecter.",
    fix: "Ouvrez-la dans un navigateur pour voir ce qu’elle dit, puis exportez les données en « CSV UTF-8 ».",
  }),
};
