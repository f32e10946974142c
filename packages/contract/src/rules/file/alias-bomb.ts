import { defineRule, type Words } from "@trellis/findings";

/** A small YAML file can repeat itself into a huge one; it is left unread. */
export const aliasBomb = defineRule({ id: "file/alias-bomb", level: "hard", fixed: true });

export const en: Words<typeof aliasBomb, { endless: boolean }> = ({ endless }) => ({
  problem: endless
    ? "A part marked with “&” contains itself through “*”, so it never ends."
    : "The marks “&” and “*” repeat parts of this file so often that it would fill the computer’s memory.",
  fix: "Write the values out where they are needed, without “&” and “*”.",
});

export const fr: Words<typeof aliasBomb, { endless: boolean }> = ({ endless }) => ({
  problem: endless
    ? "Une partie marquée par « & » se contient elle-même à travers « * » : elle n’a pas de fin."
    : "Les signes « & » et « * » répètent des parties de ce fichier si souvent qu’il remplirait la mémoire de l’ordinateur.",
  fix: "Écrivez les valeurs là où il les faut, sans « & » ni « * ».",
});
