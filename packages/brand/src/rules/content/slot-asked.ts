import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** A new version of the template asks every page for something that it did not have before. */
export const slotAsked = defineRule({ id: "content/slot-asked", level: "hard" });

type Data = { template: Shown; write: Shown; field: Label };

export const en: Words<typeof slotAsked, Data> = ({ template, write, field }) => ({
  problem: `${template} asks for “${field}”, which this page does not have.`,
  fix: `Write: ${write}`,
});

export const fr: Words<typeof slotAsked, Data> = ({ template, write, field }) => ({
  problem: `${template} demande « ${field} », que cette page n’a pas.`,
  fix: `Écrivez : ${write}`,
});
