import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const requiredMissing = defineRule({ id: "data/required-missing", level: "hard" });

interface Data {
  field: Label;
  /** The key as it stands in the data. */
  property: string;
  /** A key of the record, unknown to the contract, that was likely meant. */
  near?: string;
}

export const en: Words<typeof requiredMissing, Data> = ({ field, property, near }) => ({
  problem: `“${field}” is missing.`,
  fix:
    near === undefined ? `Add “${field}”.` : `The record has “${near}”. If that is meant, rename it to “${property}”.`,
});

export const fr: Words<typeof requiredMissing, Data> = ({ field, property, near }) => ({
  problem: `Le champ ${quoted(field)} manque.`,
  fix:
    near === undefined
      ? `Ajoutez le champ ${quoted(field)}.`
      : `L’enregistrement contient ${quoted(near)}. Si c’est bien ce champ, renommez-le en ${quoted(property)}.`,
});
