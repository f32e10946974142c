import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const unsafeCharacter = defineRule({ id: "content/unsafe-character", level: "hard" });

type Data = { field: Label; code: Shown; position: number };

export const en: Words<typeof unsafeCharacter, Data> = ({ field, code, position }, say) => ({
  problem: `“${field}” holds an invisible sign (${code}, at character ${say.number(position)}) that can change how the text around it looks.`,
  fix: `Type the text again instead of pasting it.`,
});

export const fr: Words<typeof unsafeCharacter, Data> = ({ field, code, position }, say) => ({
  problem: `« ${field} » contient un signe invisible (${code}, au caractère ${say.number(position)}) qui peut changer l’aspect du texte autour de lui.`,
  fix: `Retapez le texte au lieu de le coller.`,
});
