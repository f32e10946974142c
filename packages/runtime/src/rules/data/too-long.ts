import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const tooLong = defineRule({ id: "data/too-long", level: "hard" });

interface Data {
  field: Label;
  limit: number;
  /** In characters. */
  length: number;
}

export const en: Words<typeof tooLong, Data> = ({ field, limit, length }, say) => ({
  problem: `“${field}” has ${say.count(length, "character", "characters")}; at most ${say.count(limit, "is", "are")} allowed.`,
  fix: `Shorten it to ${say.count(limit, "character", "characters")}.`,
});

export const fr: Words<typeof tooLong, Data> = ({ field, limit, length }, say) => ({
  problem: `Le champ ${quoted(field)} compte ${say.count(length, "caractère", "caractères")}\u00A0; le maximum est de ${say.number(limit)}.`,
  fix: `Raccourcissez-le à ${say.count(limit, "caractère", "caractères")}.`,
});
