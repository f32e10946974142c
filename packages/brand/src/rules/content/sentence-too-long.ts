import { defineRule, type Label, type Words } from "@trellis/findings";

export const sentenceTooLong = defineRule({ id: "content/sentence-too-long", level: "advisory" });

type Data = { field: Label; found: number; limit: number };

export const en: Words<typeof sentenceTooLong, Data> = ({ field, found, limit }, say) => ({
  problem: `A sentence in “${field}” has ${say.number(found)} words; the brand stays below ${say.number(limit)}.`,
  fix: `Make two of it.`,
});

export const fr: Words<typeof sentenceTooLong, Data> = ({ field, found, limit }, say) => ({
  problem: `Une phrase de « ${field} » a ${say.number(found)} mots ; la marque reste sous ${say.number(limit)}.`,
  fix: `Faites-en deux.`,
});
