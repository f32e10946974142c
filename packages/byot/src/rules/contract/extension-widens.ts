import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool's own contract says less than the published one that it extends. */
export const extensionWidens = defineRule({ id: "contract/extension-widens", level: "hard" });

/**
 * `base` and `mine` are there when they can be shown in a word. `witness` is a value that would pass here and that the
 * contract refuses, at the field `path`, or as the whole record when that is empty.
 */
type Data = { name: Shown; base?: Shown; mine?: Shown; witness?: Shown; path?: Shown };

export const en: Words<typeof extensionWidens, Data> = ({ name, base, mine, witness, path }) => {
  const what =
    base === undefined || mine === undefined
      ? `“${name}” allows more here than the contract that is extended.`
      : `“${name}” is ${mine} here and ${base} in the contract that is extended, which allows less.`;
  const where = path ? ` in “${path}”` : "";
  return {
    problem: witness === undefined ? what : `${what} A record with ${witness}${where} would pass here, and not there.`,
    fix: "An extension adds fields and narrows what is allowed. Delete the line, or ask the contract’s owner to allow more.",
  };
};

export const fr: Words<typeof extensionWidens, Data> = ({ name, base, mine, witness, path }) => {
  const what =
    base === undefined || mine === undefined
      ? `«\u00A0${name}\u00A0» permet ici davantage que le contrat étendu.`
      : `«\u00A0${name}\u00A0» vaut ${mine} ici et ${base} dans le contrat étendu, qui permet moins.`;
  const where = path ? ` dans «\u00A0${path}\u00A0»` : "";
  return {
    problem:
      witness === undefined ? what : `${what} Un enregistrement avec ${witness}${where} passerait ici, et pas là-bas.`,
    fix: "Une extension ajoute des champs et restreint ce qui est permis. Supprimez la ligne, ou demandez au responsable du contrat de permettre davantage.",
  };
};
