import { defineRule, type Words } from "@trellis/findings";

/** A quotation mark stands inside a cell that began with one, and is not doubled; the row is left out. */
export const quoteMisplaced = defineRule({ id: "data/quote-misplaced", level: "hard", fixed: true });

export const en: Words<typeof quoteMisplaced> = () => ({
  problem: "The quotation mark here ends the cell too early, so its row was left out.",
  fix: 'If it belongs to the text, write it twice: "". Otherwise delete it.',
});

export const fr: Words<typeof quoteMisplaced> = () => ({
  problem: "Le guillemet placé ici termine la cellule trop tôt ; sa ligne a été laissée de côté.",
  fix: 'S’il fait partie du texte, écrivez-le deux fois : "". Sinon, supprimez-le.',
});
