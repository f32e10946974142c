import { defineRule, type Words } from "@trellis/findings";
import { choices, isNot } from "../../words/en.js";
import { choices as choicesFr, isNot as isNotFr, quoted } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const notInList = defineRule({ id: "data/not-in-list", level: "hard" });

interface Data extends Given {
  readonly allowed: readonly unknown[];
  /** The allowed value that was likely meant. */
  readonly near?: string;
}

export const en: Words<typeof notInList, Data> = (given, say) => {
  const { allowed, near } = given;
  const more = allowed.length > 8 ? `, among ${say.number(allowed.length)} allowed values` : "";
  return {
    problem: isNot(given, allowed.length === 1 ? "what belongs here" : "one of the allowed values"),
    fix: `${near === undefined ? "" : `Did you mean “${near}”? `}Use ${choices(allowed, say)}${more}.`,
  };
};

export const fr: Words<typeof notInList, Data> = (given, say) => {
  const { allowed, near } = given;
  const more = allowed.length > 8 ? `, parmi ${say.number(allowed.length)} valeurs permises` : "";
  return {
    problem: isNotFr(given, allowed.length === 1 ? "la valeur attendue" : "l’une des valeurs permises"),
    fix: `${near === undefined ? "" : `Vouliez-vous dire ${quoted(near)}\u00A0? `}Utilisez ${choicesFr(allowed, say)}${more}.`,
  };
};
