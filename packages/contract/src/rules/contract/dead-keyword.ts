import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A keyword has no effect where it stands. */
export const deadKeyword = defineRule({ id: "contract/dead-keyword", level: "soft" });

export const en: Words<typeof deadKeyword, { name: Shown; why: "type" | "alone" | "empty" | "implied" | "unused" }> = ({
  name,
  why,
}) => ({
  problem: `“${name}” has no effect here: ${whyEn[why]}.`,
  fix: why === "alone" ? "Add the keyword that it goes with, or delete it." : "Delete it, or correct what was meant.",
});

export const fr: Words<typeof deadKeyword, { name: Shown; why: "type" | "alone" | "empty" | "implied" | "unused" }> = ({
  name,
  why,
}) => ({
  problem: `« ${name} » n’a aucun effet ici : ${whyFr[why]}.`,
  fix:
    why === "alone"
      ? "Ajoutez le mot-clé qui va avec, ou supprimez-le."
      : "Supprimez-le, ou corrigez ce qui était voulu.",
});

const whyEn = {
  type: "it is about another kind of value than stands here",
  alone: "it needs another keyword beside it",
  empty: "it asks for nothing",
  implied: "what stands beside it says as much already",
  unused: "nobody refers to this shape",
} as const;

const whyFr = {
  type: "il concerne un autre type de valeur que celui d’ici",
  alone: "il demande un autre mot-clé à ses côtés",
  empty: "il ne demande rien",
  implied: "ce qui l’entoure le dit déjà",
  unused: "personne ne renvoie à cette forme",
} as const;
