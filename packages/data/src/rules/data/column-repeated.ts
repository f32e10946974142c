import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** Several columns have the same name, and a field is to come from it. */
export const columnRepeated = defineRule({ id: "data/column-repeated", level: "hard" });

export const en: Words<typeof columnRepeated, { field: Label; name: Shown; cells: Shown[] }> = (
  { field, name, cells },
  say,
) => ({
  problem: `${say.count(cells.length, "column is", "columns are")} called “${name}” (${cells.join(", ")}), so it is not clear which one “${field}” comes from.`,
  fix: "Give each of them a name of its own, or delete those that are not needed. Until then the first one was taken.",
});

export const fr: Words<typeof columnRepeated, { field: Label; name: Shown; cells: Shown[] }> = (
  { field, name, cells },
  say,
) => ({
  problem: `${say.count(cells.length, "colonne s’appelle", "colonnes s’appellent")} « ${name} » (${cells.join(", ")}) : on ne sait pas laquelle donne « ${field} ».`,
  fix: "Donnez à chacune son propre nom, ou supprimez celles qui ne servent pas. En attendant, la première a été prise.",
});
