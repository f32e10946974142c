import { defineRule, type Words } from "@trellis/findings";

export const unsubscribeMissing = defineRule({ id: "template/unsubscribe-missing", level: "hard" });

export const en: Words<typeof unsubscribeMissing> = () => ({
  problem: "The e-mail has no way out that always shows.",
  fix: 'Add a required link slot “unsubscribe” and, under no condition, <a href="{{ unsubscribe }}">.',
});

export const fr: Words<typeof unsubscribeMissing> = () => ({
  problem: "L’e-mail n’a pas de sortie toujours visible.",
  fix: 'Ajoutez un champ lien obligatoire « unsubscribe » et, sans condition, <a href="{{ unsubscribe }}">.',
});
