import { defineRule, type Words } from "@trellis/findings";
import { isNot } from "../../words/en.js";
import { isNot as isNotFr, quoted } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const notInList = defineRule({ id: "data/not-in-list", level: "hard" });

interface Data extends Given {
  /** Absent for a long list, of which a few values would mislead: then `amount` says how many there are. */
  readonly allowed?: readonly unknown[];
  readonly amount?: number;
  /** The contract that lists them, "lead@1". */
  readonly contract?: string;
  /** The allowed value that was likely meant. */
  readonly near?: string;
}

export const en: Words<typeof notInList, Data> = (given, say) => {
  const { allowed, amount = 0, contract, near } = given;
  const shown = allowed
    ? say.anyOf(allowed)
    : `one of ${say.number(amount)} values: “trellis contracts show ${contract}” lists them`;
  return {
    problem: isNot(given, allowed?.length === 1 ? "what belongs here" : "one of the allowed values"),
    fix: `${near === undefined ? "" : `Did you mean “${near}”? `}Use ${shown}.`,
  };
};

export const fr: Words<typeof notInList, Data> = (given, say) => {
  const { allowed, amount = 0, contract, near } = given;
  const shown = allowed
    ? say.anyOf(allowed)
    : `l’une des ${say.number(amount)} valeurs que montre ${quoted(`trellis contracts show ${contract}`)}`;
  return {
    problem: isNotFr(given, allowed?.length === 1 ? "la valeur attendue" : "l’une des valeurs permises"),
    fix: `${near === undefined ? "" : `Vouliez-vous dire ${quoted(near)}\u00A0? `}Utilisez ${shown}.`,
  };
};
