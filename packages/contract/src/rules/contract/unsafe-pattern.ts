import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A pattern can take very long on a short text, or that could not be ruled out. */
export const unsafePattern = defineRule({ id: "contract/unsafe-pattern", level: "absolute" });

export const en: Words<typeof unsafePattern, { name: Shown; why: "exponential" | "polynomial" | "unproven" }> = ({
  name,
  why,
}) => ({
  problem:
    why === "unproven"
      ? `It could not be proven that the pattern “${name}” is fast on every text.`
      : `The pattern “${name}” can take very long on a text made to be slow.`,
  fix: "Begin it with ^, and let no repeated part match the same characters as its neighbour or as itself repeated.",
});

export const fr: Words<typeof unsafePattern, { name: Shown; why: "exponential" | "polynomial" | "unproven" }> = ({
  name,
  why,
}) => ({
  problem:
    why === "unproven"
      ? `Rien ne prouve que le motif « ${name} » soit rapide sur tous les textes.`
      : `Le motif « ${name} » peut prendre très longtemps sur un texte fait pour cela.`,
  fix: "Commencez-le par ^, et qu’aucune partie répétée n’accepte les mêmes caractères que sa voisine ou qu’elle-même répétée.",
});
