import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const datePassed = defineRule({ id: "content/date-passed", level: "soft" });

type Data = { field: Label; day: Shown };

export const en: Words<typeof datePassed, Data> = ({ field, day }) => ({
  problem: `The ${day} has passed, and “${field}” is a day to come.`,
  fix: `Correct the day, or take the page down.`,
});

export const fr: Words<typeof datePassed, Data> = ({ field, day }) => ({
  problem: `Le ${day} est passé, et « ${field} » est un jour à venir.`,
  fix: `Corrigez le jour, ou retirez la page.`,
});
