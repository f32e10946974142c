import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A pattern holds for a part of the text only. */
export const unanchoredPattern = defineRule({ id: "contract/unanchored-pattern", level: "soft" });

export const en: Words<typeof unanchoredPattern, { name: Shown; whole: Shown }> = ({ name, whole }) => ({
  problem: `The pattern “${name}” looks at a part of the text, and lets pass whatever stands around it.`,
  fix: `Write “${whole}”, so that it holds for the whole text.`,
});

export const fr: Words<typeof unanchoredPattern, { name: Shown; whole: Shown }> = ({ name, whole }) => ({
  problem: `Le motif « ${name} » ne regarde qu’une partie du texte, et laisse passer tout ce qui l’entoure.`,
  fix: `Écrivez « ${whole} », pour qu’il vaille pour tout le texte.`,
});
