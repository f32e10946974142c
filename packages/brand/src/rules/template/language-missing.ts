import { defineRule, type Words } from "@trellis/findings";

export const languageMissing = defineRule({ id: "template/language-missing", level: "hard" });

export const en: Words<typeof languageMissing> = () => ({
  problem: "The template does not say which language its pages are in.",
  fix: `Write <html lang="{{ locale }}">, or the language itself.`,
});

export const fr: Words<typeof languageMissing> = () => ({
  problem: "Le modèle ne dit pas dans quelle langue sont ses pages.",
  fix: `Écrivez <html lang="{{ locale }}">, ou la langue elle-même.`,
});
