import { defineRule, type Words } from "@trellis/findings";

export const sourceMissing = defineRule({ id: "template/source-missing", level: "hard" });

export const en: Words<typeof sourceMissing> = () => ({
  problem: "The folder holds no template.html and no template.mjml.",
  fix: "Put the markup beside template.yaml, under one of these names.",
});

export const fr: Words<typeof sourceMissing> = () => ({
  problem: "Le dossier ne contient ni template.html ni template.mjml.",
  fix: "Placez le balisage à côté de template.yaml, sous l’un de ces noms.",
});
