import { defineRule, type Label, type Words } from "@trellis/findings";

export const textTooLong = defineRule({ id: "content/text-too-long", level: "hard" });

type Data = { field: Label; found: number; limit: number };

export const en: Words<typeof textTooLong, Data> = ({ field, found, limit }, say) => ({
  problem: `“${field}” has ${say.number(found)} characters; there is room for ${say.number(limit)}.`,
  fix: `Shorten the text.`,
});

export const fr: Words<typeof textTooLong, Data> = ({ field, found, limit }, say) => ({
  problem: `« ${field} » a ${say.number(found)} caractères ; il y a place pour ${say.number(limit)}.`,
  fix: `Raccourcissez le texte.`,
});
