import { defineRule, type Words } from "@trellis/findings";

/** A text nests lists and objects deeper than any real document does; it is left unread. */
export const tooDeep = defineRule({ id: "file/too-deep", level: "hard", fixed: true });

export const en: Words<typeof tooDeep, { limit: number }> = ({ limit }, say) => ({
  problem: `From here on, lists and objects stand more than ${say.number(limit)} levels deep inside one another.`,
  fix: "Check that a program did not write opening brackets over and over; then put the values on fewer levels.",
});

export const fr: Words<typeof tooDeep, { limit: number }> = ({ limit }, say) => ({
  problem: `À partir d’ici, les listes et les objets s’emboîtent sur plus de ${say.number(limit)} niveaux.`,
  fix: "Vérifiez qu’un programme n’a pas répété des crochets ouvrants, puis mettez les valeurs sur moins de niveaux.",
});
