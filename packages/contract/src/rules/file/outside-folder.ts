import { defineRule, type Sentences, type Words } from "@trellis/findings";

/** A path or a link leads out of the folder it belongs to. Nothing outside is opened. */
export const outsideFolder = defineRule({ id: "file/outside-folder", level: "absolute" });

type How = "absolute" | "upwards" | "link";

export const en: Words<typeof outsideFolder, { how: How }> = ({ how }) => english[how];
export const fr: Words<typeof outsideFolder, { how: How }> = ({ how }) => french[how];

const english: { readonly [how in How]: Sentences } = {
  absolute: {
    problem: "This path starts at the top of the disk. It was not opened: a tool reads only files in its own folder.",
    fix: "Copy the file into the tool’s folder and write its path from there, such as “exports/leads.csv”.",
  },
  upwards: {
    problem: "This path leaves the folder through “..”. It was not opened: a tool reads only files in its own folder.",
    fix: "Copy the file into the tool’s folder and write its path from there, such as “exports/leads.csv”.",
  },
  link: {
    problem:
      "This is a link to something outside the folder. It was not opened: a tool reads only files in its own folder.",
    fix: "Replace the link with a copy of the file.",
  },
};

const french: { readonly [how in How]: Sentences } = {
  absolute: {
    problem:
      "Ce chemin part de la racine du disque. Il n’a pas été ouvert : un outil ne lit que les fichiers de son dossier.",
    fix: "Copiez le fichier dans le dossier de l’outil et écrivez son chemin à partir de là, par exemple « exports/leads.csv ».",
  },
  upwards: {
    problem:
      "Ce chemin sort du dossier par « .. ». Il n’a pas été ouvert : un outil ne lit que les fichiers de son dossier.",
    fix: "Copiez le fichier dans le dossier de l’outil et écrivez son chemin à partir de là, par exemple « exports/leads.csv ».",
  },
  link: {
    problem:
      "C’est un lien vers un endroit hors du dossier. Il n’a pas été ouvert : un outil ne lit que les fichiers de son dossier.",
    fix: "Remplacez le lien par une copie du fichier.",
  },
};
