import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contentMissing = defineRule({ id: "tool/content-missing", level: "hard" });

type Data = { name: Shown; isFolder?: boolean };

export const en: Words<typeof contentMissing, Data> = ({ name, isFolder }) =>
  isFolder
    ? {
        problem: `“${name}” is a folder, so no page was checked.`,
        fix: `Say which files in it hold the content, such as “${name}/*.yaml”.`,
      }
    : {
        problem: `No file in the tool’s folder matches “${name}”, so no page was checked.`,
        fix: "Put the content where trellis.yaml says it is, or correct “content” in trellis.yaml.",
      };

export const fr: Words<typeof contentMissing, Data> = ({ name, isFolder }) =>
  isFolder
    ? {
        problem: `« ${name} » est un dossier : aucune page n’a été contrôlée.`,
        fix: `Dites quels fichiers de ce dossier portent le contenu, par exemple « ${name}/*.yaml ».`,
      }
    : {
        problem: `Aucun fichier du dossier de l’outil ne correspond à « ${name} » : aucune page n’a été contrôlée.`,
        fix: "Mettez le contenu là où trellis.yaml l’annonce, ou corrigez « content » dans trellis.yaml.",
      };
