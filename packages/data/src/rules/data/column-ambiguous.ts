import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** Without a map, a column's name fits several fields, or several columns fit one field. */
export const columnAmbiguous = defineRule({ id: "data/column-ambiguous", level: "hard" });

/** Either `fields`, the paths that one column could go into, or `columns`, the names that one field could come from. */
type Data = { field: Label; name: Shown; fields?: Shown[]; columns?: Shown[] };

export const en: Words<typeof columnAmbiguous, Data> = ({ field, name, fields, columns }, say) =>
  fields
    ? {
        problem: `The column “${name}” could be ${say.anyOf(fields)}.`,
        fix: "Say in the map of trellis.yaml which one it is.",
      }
    : {
        problem: `The columns ${say.allOf(columns ?? [])} could each be “${field}”.`,
        fix: "Say in the map of trellis.yaml which one counts, or rename the others.",
      };

export const fr: Words<typeof columnAmbiguous, Data> = ({ field, name, fields, columns }, say) =>
  fields
    ? {
        problem: `La colonne « ${name} » pourrait être ${say.anyOf(fields)}.`,
        fix: "Indiquez dans la correspondance (map) de trellis.yaml ce qu’elle est.",
      }
    : {
        problem: `Les colonnes ${say.allOf(columns ?? [])} pourraient toutes être « ${field} ».`,
        fix: "Indiquez dans la correspondance (map) de trellis.yaml laquelle compte, ou renommez les autres.",
      };
