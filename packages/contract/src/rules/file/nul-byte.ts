import { defineRule, type Words } from "@trellis/findings";

/** A byte that no text holds: the file is damaged, or no text at all. */
export const nulByte = defineRule({ id: "file/nul-byte", level: "hard", fixed: true });

export const en: Words<typeof nulByte> = () => ({
  problem: "There is a zero byte (NUL) in the file here. No text has one: the file is damaged, or it is no text file.",
  fix: "Export or download the file again. If the byte is still there, ask whoever runs the program that made it.",
});

export const fr: Words<typeof nulByte> = () => ({
  problem:
    "Le fichier contient ici un octet nul (NUL). Aucun texte n’en a : le fichier est abîmé, ou ce n’est pas un fichier texte.",
  fix: "Exportez ou téléchargez de nouveau le fichier. Si l’octet y est encore, adressez-vous au responsable du programme qui l’a produit.",
});
