import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** A new version of the template has no place for a slot any more. */
export const slotGone = defineRule({ id: "content/slot-gone", level: "hard" });

type Data = { template: Shown; field: Label };

export const en: Words<typeof slotGone, Data> = ({ template, field }) => ({
  problem: `${template} has no place for “${field}” any more.`,
  fix: "Take it out. If its words matter, write them into another part of the page.",
});

export const fr: Words<typeof slotGone, Data> = ({ template, field }) => ({
  problem: `${template} n’a plus de place pour « ${field} ».`,
  fix: "Retirez-le. Si ces mots comptent, écrivez-les dans une autre partie de la page.",
});
