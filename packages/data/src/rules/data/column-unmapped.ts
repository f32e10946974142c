import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A column goes into no field of the contract. That may be right; it is said so that nothing is left out unseen. */
export const columnUnmapped = defineRule({ id: "data/column-unmapped", level: "advisory" });

/**
 * `what` is there for JSON, whose records have named values and no columns; `suggestion` is a name of a field. `write` is
 * the line of the map for a column whose name says which field it is.
 */
type Data = { name: Shown; letter?: string; suggestion?: Shown; what?: "property"; write?: Shown };

export const en: Words<typeof columnUnmapped, Data> = ({ name, letter, suggestion, what, write }) => {
  if (name === "") {
    return {
      problem: `Column ${letter} has no name, so what stands in it is not checked.`,
      fix: "If it is needed, write a name into its first cell. Otherwise there is nothing to do.",
    };
  }
  if (write !== undefined) {
    return {
      problem: `The column “${name}” is not taken: there is a map, and it does not name it.`,
      fix: `If it is needed, write in the map: ${write}`,
    };
  }
  return {
    problem: `${what ? "The value" : "The column"} “${name}” goes into no field of the contract, so it is not checked.`,
    fix: suggestion
      ? `If you meant “${suggestion}”, rename it or name it in the map. Otherwise there is nothing to do.`
      : "If it belongs to one of the contract’s fields, name it in the map. Otherwise there is nothing to do.",
  };
};

export const fr: Words<typeof columnUnmapped, Data> = ({ name, letter, suggestion, what, write }) => {
  if (name === "") {
    return {
      problem: `La colonne ${letter} n’a pas de nom : son contenu n’est pas contrôlé.`,
      fix: "Si elle est utile, écrivez un nom dans sa première cellule. Sinon, il n’y a rien à faire.",
    };
  }
  if (write !== undefined) {
    return {
      problem: `La colonne « ${name} » n’est pas prise : la correspondance (map) ne la nomme pas.`,
      fix: `Si elle est utile, écrivez dans la correspondance : ${write}`,
    };
  }
  return {
    problem: `${what ? "La valeur" : "La colonne"} « ${name} » ne va dans aucun champ du contrat : elle n’est pas contrôlée.`,
    fix: suggestion
      ? `Si vous vouliez dire « ${suggestion} », renommez-la ou indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.`
      : "Si elle correspond à un champ du contrat, indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.",
  };
};
