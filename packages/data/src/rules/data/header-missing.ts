import { defineRule, type Words } from "@trellis/findings";

/** The first row of a table looks like a record: no column has a name, so no row can be read. */
export const headerMissing = defineRule({ id: "data/header-missing", level: "hard", fixed: true });

export const en: Words<typeof headerMissing> = () => ({
  problem: "The first row looks like data and not like the names of the columns, so no row was checked.",
  fix: "Export the file with its header, or add a first row that names each column.",
});

export const fr: Words<typeof headerMissing> = () => ({
  problem: "La première ligne ressemble à des données et non aux noms des colonnes : aucune ligne n’a été contrôlée.",
  fix: "Exportez le fichier avec son en-tête, ou ajoutez une première ligne qui nomme chaque colonne.",
});
