import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** The map takes a field from a column that the file does not have. */
export const columnMissing = defineRule({ id: "data/column-missing", level: "hard" });

/** `what` is there for JSON, whose records have named values and no columns. */
type Data = { field: Label; name: Shown; suggestion?: Shown; what?: "property" };

export const en: Words<typeof columnMissing, Data> = ({ field, name, suggestion, what }) => ({
  problem: what
    ? `The map takes “${field}” from “${name}”, and no record has a value of that name.`
    : `The map takes “${field}” from the column “${name}”, and the file has no such column.`,
  fix: suggestion
    ? `Did you mean “${suggestion}”? Then write that in the map, letter by letter.`
    : "Write the name in the map letter by letter as the file has it, or export the file with it.",
});

export const fr: Words<typeof columnMissing, Data> = ({ field, name, suggestion, what }) => ({
  problem: what
    ? `La correspondance (map) prend « ${field} » dans « ${name} », et aucun enregistrement n’a de valeur de ce nom.`
    : `La correspondance (map) prend « ${field} » dans la colonne « ${name} », que le fichier n’a pas.`,
  fix: suggestion
    ? `Vouliez-vous dire « ${suggestion} » ? Alors écrivez-le dans la correspondance, à la lettre près.`
    : "Écrivez le nom dans la correspondance à la lettre près, comme dans le fichier, ou exportez le fichier avec cette colonne.",
});
