import { defineRule, type Label, type Words } from "@trellis/findings";

export const tooDeep = defineRule({ id: "data/too-deep", level: "hard" });

interface Data {
  field: Label;
  /** How many levels are allowed. */
  limit: number;
}

export const en: Words<typeof tooDeep, Data> = ({ limit }, say) => ({
  problem: `The data is nested in more than ${say.count(limit, "level", "levels")}.`,
  fix: "Put the fields side by side.",
});

export const fr: Words<typeof tooDeep, Data> = ({ limit }, say) => ({
  problem: `Les données sont imbriquées sur plus de ${say.count(limit, "niveau", "niveaux")}.`,
  fix: "Placez les champs côte à côte.",
});
