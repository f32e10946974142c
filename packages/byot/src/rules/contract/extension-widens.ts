import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool's own contract says less than the published one that it extends. */
export const extensionWidens = defineRule({ id: "contract/extension-widens", level: "hard" });

/** `base` and `mine` are there when they can be shown in a word. */
type Data = { name: Shown; base?: Shown; mine?: Shown };

export const en: Words<typeof extensionWidens, Data> = ({ name, base, mine }) => ({
  problem:
    base === undefined || mine === undefined
      ? `“${name}” allows more here than the contract that is extended.`
      : `“${name}” is ${mine} here and ${base} in the contract that is extended, which allows less.`,
  fix: "An extension adds fields and narrows what is allowed. Delete the line, or ask the contract’s owner to allow more.",
});

export const fr: Words<typeof extensionWidens, Data> = ({ name, base, mine }) => ({
  problem:
    base === undefined || mine === undefined
      ? `«\u00A0${name}\u00A0» permet ici davantage que le contrat étendu.`
      : `«\u00A0${name}\u00A0» vaut ${mine} ici et ${base} dans le contrat étendu, qui permet moins.`,
  fix: "Une extension ajoute des champs et restreint ce qui est permis. Supprimez la ligne, ou demandez au responsable du contrat de permettre davantage.",
});
