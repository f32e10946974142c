import { defineRule, type Words } from "@trellis/findings";

/** The first row of a table looks like a record: no column has a name, so no row can be read. */
export const headerMissing = defineRule({ id: "data/header-missing", level: "hard", fixed: true });

/** Whether the row looks like data, or only has no name that is known. */
interface Data {
  what?: "unknown";
}

export const en: Words<typeof headerMissing, Data> = ({ what }) =>
  what === "unknown"
    ? {
        problem: "The first row holds no name that is known here, so no row was checked.",
        fix: "If it is data, add a first row that names each column. If these are names, say in a map which column is which field.",
      }
    : {
        problem: "The first row looks like data and not like the names of the columns, so no row was checked.",
        fix: "Export the file with its header, or add a first row that names each column.",
      };

export const fr: Words<typeof headerMissing, Data> = ({ what }) =>
  what === "unknown"
    ? {
        problem: "La première ligne ne contient aucun nom connu ici\u00A0: aucune ligne n’a été contrôlée.",
        fix: "Si ce sont des données, ajoutez une première ligne qui nomme chaque colonne. Si ce sont des noms, dites dans une correspondance quelle colonne est quel champ.",
      }
    : {
        problem:
          "La première ligne ressemble à des données et non aux noms des colonnes\u00A0: aucune ligne n’a été contrôlée.",
        fix: "Exportez le fichier avec son en-tête, ou ajoutez une première ligne qui nomme chaque colonne.",
      };
