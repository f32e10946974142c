import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A name stands twice in one object. Programs keep one value and drop the other without a word. */
export const duplicateKey = defineRule({ id: "file/duplicate-key", level: "hard" });

export const en: Words<typeof duplicateKey, { name: Shown; firstLine: number }> = ({ name, firstLine }, say) => ({
  problem: `“${name}” stands here a second time; the first is on line ${say.number(firstLine)}.`,
  fix: `Keep one “${name}” and delete the other, or give one of them the name that was meant.`,
});

export const fr: Words<typeof duplicateKey, { name: Shown; firstLine: number }> = ({ name, firstLine }, say) => ({
  problem: `« ${name} » figure ici une deuxième fois ; la première est à la ligne ${say.number(firstLine)}.`,
  fix: `Gardez un seul « ${name} » et supprimez l’autre, ou donnez à l’un des deux le nom voulu.`,
});
