import { defineRule, type Sentences, type Words } from "@trellis/findings";

/** The file holds nothing that could be checked, and what was not checked has not passed. */
export const noRecords = defineRule({ id: "data/no-records", level: "soft" });

type Data = { without: "anything" | "rows" | "items" };

export const en: Words<typeof noRecords, Data> = ({ without }) => english[without];
export const fr: Words<typeof noRecords, Data> = ({ without }) => french[without];

const english: { readonly [without in Data["without"]]: Sentences } = {
  anything: {
    problem: "The file is empty, so nothing was checked.",
    fix: "Check that it is the right file and that the export was finished.",
  },
  rows: {
    problem: "The file has the names of the columns and no row below them, so nothing was checked.",
    fix: "Check the period and the filters of the export, then export it again.",
  },
  items: {
    problem: "The list in the file has no entry, so nothing was checked.",
    fix: "Check the period and the filters of the export, then export it again.",
  },
};

const french: { readonly [without in Data["without"]]: Sentences } = {
  anything: {
    problem: "Le fichier est vide : rien n’a été contrôlé.",
    fix: "Vérifiez que c’est le bon fichier et que l’export est allé jusqu’au bout.",
  },
  rows: {
    problem: "Le fichier contient les noms des colonnes et aucune ligne en dessous : rien n’a été contrôlé.",
    fix: "Vérifiez la période et les filtres de l’export, puis exportez de nouveau.",
  },
  items: {
    problem: "La liste du fichier ne contient aucun élément : rien n’a été contrôlé.",
    fix: "Vérifiez la période et les filtres de l’export, puis exportez de nouveau.",
  },
};
