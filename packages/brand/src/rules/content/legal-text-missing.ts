import { defineRule, type Shown, type Words } from "@trellis/findings";

export const legalTextMissing = defineRule({ id: "content/legal-text-missing", level: "hard" });

type Data = { market: Shown; text: Shown };

export const en: Words<typeof legalTextMissing, Data> = ({ market, text }) => ({
  problem: `Every page of the market “${market}” must say: “${text}”`,
  fix: `Add the sentence, word for word, or ask the legal team.`,
});

export const fr: Words<typeof legalTextMissing, Data> = ({ market, text }) => ({
  problem: `Chaque page du marché « ${market} » doit dire : « ${text} »`,
  fix: `Ajoutez la phrase, mot pour mot, ou demandez à l’équipe juridique.`,
});
