import { defineRule, type Words } from "@trellis/findings";

/** A line or record is larger than any honest one; it is left out without being held in memory. */
export const lineTooLong = defineRule({ id: "data/line-too-long", level: "hard", fixed: true });

export const en: Words<typeof lineTooLong, { megabytes: number }> = ({ megabytes }, say) => ({
  problem: `The record that begins here is larger than ${say.number(megabytes)} MB, so it was left out.`,
  fix: "Check that the file kept its line ends and that no file or image is stored in a field; then export it again.",
});

export const fr: Words<typeof lineTooLong, { megabytes: number }> = ({ megabytes }, say) => ({
  problem: `L’enregistrement qui commence ici dépasse ${say.number(megabytes)} Mo ; il a été laissé de côté.`,
  fix: "Vérifiez que le fichier a gardé ses fins de ligne et qu’aucun champ ne contient de fichier ou d’image, puis exportez-le de nouveau.",
});
