import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const dependentMissing = defineRule({ id: "data/dependent-missing", level: "hard" });

interface Data {
  field: Label;
  /** The key, present, that calls for the missing one. */
  because: string;
}

export const en: Words<typeof dependentMissing, Data> = ({ field, because }) => ({
  problem: `“${field}” is missing; it is needed because “${because}” is filled in.`,
  fix: `Add “${field}”, or remove “${because}”.`,
});

export const fr: Words<typeof dependentMissing, Data> = ({ field, because }) => ({
  problem: `Le champ ${quoted(field)} manque\u00A0; il est nécessaire dès que ${quoted(because)} est rempli.`,
  fix: `Ajoutez le champ ${quoted(field)} ou supprimez ${quoted(because)}.`,
});
