import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const placeholderLeft = defineRule({ id: "content/placeholder-left", level: "hard" });

type Data = { field: Label; text: Shown };

export const en: Words<typeof placeholderLeft, Data> = ({ field, text }) => ({
  problem: `“${field}” still holds a placeholder: “${text}”.`,
  fix: `Write the real text.`,
});

export const fr: Words<typeof placeholderLeft, Data> = ({ field, text }) => ({
  problem: `« ${field} » contient encore un texte provisoire : « ${text} ».`,
  fix: `Écrivez le vrai texte.`,
});
