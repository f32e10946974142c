import { defineRule, type Words } from "@trellis/findings";

export const preheaderMissing = defineRule({ id: "template/preheader-missing", level: "hard" });

export const en: Words<typeof preheaderMissing> = () => ({
  problem: "The e-mail has no line for the inbox.",
  fix: "Add a text slot “preheader” and show it: <mj-preview>{{ preheader }}</mj-preview>.",
});

export const fr: Words<typeof preheaderMissing> = () => ({
  problem: "L’e-mail n’a pas de ligne pour la boîte de réception.",
  fix: "Ajoutez un champ de texte « preheader » et montrez-le : <mj-preview>{{ preheader }}</mj-preview>.",
});
