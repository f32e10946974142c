import { defineRule, type Label, type Words } from "@trellis/findings";

export const headingSkipped = defineRule({ id: "content/heading-skipped", level: "hard" });

type Data = { field: Label; level: number; expected: number };

export const en: Words<typeof headingSkipped, Data> = ({ level, expected }) => ({
  problem: `A heading is of level ${level}, where level ${expected} comes next at the most.`,
  fix: `Write level ${expected}.`,
});

export const fr: Words<typeof headingSkipped, Data> = ({ level, expected }) => ({
  problem: `Un titre est de niveau ${level}, là où vient au plus le niveau ${expected}.`,
  fix: `Écrivez le niveau ${expected}.`,
});
