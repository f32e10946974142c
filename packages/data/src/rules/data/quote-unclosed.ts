import { defineRule, type Words } from "@trellis/findings";

/** A cell begins with a quotation mark that never ends; the row is left out and reading goes on below it. */
export const quoteUnclosed = defineRule({ id: "data/quote-unclosed", level: "hard", fixed: true });

export const en: Words<typeof quoteUnclosed> = () => ({
  problem: "This cell begins with a quotation mark that is never closed, so its row was left out.",
  fix: 'Add " where the cell ends, or delete the first one. If the mark is part of the text, write the cell as """like this""".',
});

export const fr: Words<typeof quoteUnclosed> = () => ({
  problem: "Cette cellule commence par un guillemet qui n’est jamais refermé ; sa ligne a été laissée de côté.",
  fix: 'Ajoutez " à la fin de la cellule, ou supprimez le premier. Si le guillemet fait partie du texte, écrivez la cellule """ainsi""".',
});
