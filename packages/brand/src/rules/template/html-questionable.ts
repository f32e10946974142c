import { defineRule, type Shown, type Words } from "@trellis/findings";

export const htmlQuestionable = defineRule({ id: "template/html-questionable", level: "soft" });

type Data = { name: Shown; what: Shown };

export const en: Words<typeof htmlQuestionable, Data> = ({ name, what }) => ({
  problem: `The page breaks the rule “${name}” of html-validate: ${what}`,
  fix: `Look the rule up at html-validate.org/rules, and mend the template.`,
});

export const fr: Words<typeof htmlQuestionable, Data> = ({ name, what }) => ({
  problem: `La page enfreint la règle « ${name} » d’html-validate : ${what}`,
  fix: `Cherchez la règle sur html-validate.org/rules, et corrigez le modèle.`,
});
