import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** A field that every record needs, and nothing in the file goes into it. It is missing everywhere, and told once. */
export const fieldNotMapped = defineRule({ id: "data/field-not-mapped", level: "hard" });

/**
 * `why` is `map` when a map says which column is which field, `names` when their names do. `known` is a column that by its
 * name is this field, `write` the lines of the map that are missing: of
 * a group or a list, one for each of its fields that is needed.
 */
type Data = { field: Label; why: "map" | "names"; known?: Shown; write: readonly Shown[] };

export const en: Words<typeof fieldNotMapped, Data> = ({ field, why, known, write }) => ({
  problem:
    why === "map"
      ? `“${field}” is needed, and no line of the map makes it.`
      : `“${field}” is needed, and no column has a name that says so.`,
  fix:
    known !== undefined
      ? `Write in the map of trellis.yaml: ${write.join(", ")}`
      : why === "map"
        ? `Write in the map of trellis.yaml: ${write.join(", ")} with a column’s name after the colon, or { value: … } when it is the same for all.`
        : `Call the column that holds it “${field}”. Or say it in the map of trellis.yaml: ${write.join(", ")} with a column’s name after the colon, or { value: … } when it is the same for all.`,
});

export const fr: Words<typeof fieldNotMapped, Data> = ({ field, why, known, write }) => ({
  problem:
    why === "map"
      ? `Le champ « ${field} » est nécessaire, et aucune ligne de la correspondance (map) ne le donne.`
      : `Le champ « ${field} » est nécessaire, et aucune colonne ne porte un nom qui le désigne.`,
  fix:
    known !== undefined
      ? `Écrivez dans la correspondance (map) de trellis.yaml : ${write.join(", ")}`
      : why === "map"
        ? `Écrivez dans la correspondance (map) de trellis.yaml : ${write.join(", ")} avec, après le deux-points, le nom d’une colonne, ou { value: … } si c’est la même valeur partout.`
        : `Nommez « ${field} » la colonne qui le contient. Ou indiquez-le dans la correspondance (map) de trellis.yaml : ${write.join(", ")} avec, après le deux-points, le nom d’une colonne, ou { value: … } si c’est la même valeur partout.`,
});
