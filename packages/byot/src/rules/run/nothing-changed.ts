import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Nothing that would be checked was touched since the revision that the caller named. */
export const nothingChanged = defineRule({ id: "run/nothing-changed", level: "advisory" });

export const en: Words<typeof nothingChanged, { name: Shown }> = ({ name }) => ({
  problem: `Nothing that is checked here was touched since “${name}”.`,
  fix: "There is nothing to do. Without --changed everything is checked.",
});

export const fr: Words<typeof nothingChanged, { name: Shown }> = ({ name }) => ({
  problem: `Rien de ce qui est contrôlé ici n’a été touché depuis «\u00A0${name}\u00A0».`,
  fix: "Il n’y a rien à faire. Sans --changed, tout est contrôlé.",
});
