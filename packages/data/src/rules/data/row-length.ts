import { defineRule, type Words } from "@trellis/findings";

/** A row has not as many cells as the header, so that nobody can tell which cell is which; it is not checked further. */
export const rowLength = defineRule({ id: "data/row-length", level: "hard", fixed: true });

export const en: Words<typeof rowLength, { cells: number; columns: number; delimiter: string }> = (
  { cells, columns, delimiter },
  say,
) => ({
  problem: `This row has ${say.count(cells, "cell", "cells")} and the first row has ${say.number(columns)}, so the row was left out.`,
  fix:
    cells > columns
      ? `If a text in it contains ${sign(delimiter)}, put that text in quotation marks: "…". Or export the file again.`
      : "Add what is missing, or look for a line break inside a text: such a text must stand in quotation marks.",
});

export const fr: Words<typeof rowLength, { cells: number; columns: number; delimiter: string }> = (
  { cells, columns, delimiter },
  say,
) => ({
  problem: `Cette ligne a ${say.count(cells, "cellule", "cellules")} et la première en a ${say.number(columns)} ; elle a été laissée de côté.`,
  fix:
    cells > columns
      ? `Si un de ses textes contient ${delimiter === "tab" ? "une tabulation" : `« ${delimiter} »`}, mettez ce texte entre guillemets droits : "…". Ou exportez de nouveau le fichier.`
      : "Ajoutez ce qui manque, ou cherchez un retour à la ligne dans un texte : un tel texte doit être entre guillemets droits.",
});

function sign(delimiter: string): string {
  return delimiter === "tab" ? "a tab" : `“${delimiter}”`;
}
