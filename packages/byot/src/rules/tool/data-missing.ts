import { defineRule, type Shown, type Words } from "@trellis/findings";

export const dataMissing = defineRule({ id: "tool/data-missing", level: "hard" });

type Data = { name: Shown; isFolder?: boolean };

export const en: Words<typeof dataMissing, Data> = ({ name, isFolder }) =>
  isFolder
    ? {
        problem: `“${name}” is a folder, so no data was checked.`,
        fix: `Say which files in it hold the data, such as “${name}/*.csv”.`,
      }
    : {
        problem: `No file in the tool’s folder matches “${name}”, so no data was checked.`,
        fix: "Put the data where trellis.yaml says it is, or correct “data” in trellis.yaml. Data that must stay elsewhere: run trellis check --receipt there, and commit the receipt here.",
      };

export const fr: Words<typeof dataMissing, Data> = ({ name, isFolder }) =>
  isFolder
    ? {
        problem: `« ${name} » est un dossier : aucune donnée n’a été contrôlée.`,
        fix: `Dites quels fichiers de ce dossier contiennent les données, par exemple « ${name}/*.csv ».`,
      }
    : {
        problem: `Aucun fichier du dossier de l’outil ne correspond à « ${name} » : aucune donnée n’a été contrôlée.`,
        fix: "Mettez les données là où trellis.yaml l’annonce, ou corrigez « data » dans trellis.yaml.",
      };
