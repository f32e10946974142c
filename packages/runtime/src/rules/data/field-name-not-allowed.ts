import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const fieldNameNotAllowed = defineRule({ id: "data/field-name-not-allowed", level: "hard" });

interface Data {
  field: Label;
  /** The key as it stands in the data. */
  property: string;
}

export const en: Words<typeof fieldNameNotAllowed, Data> = ({ property }) => ({
  problem: `“${property}” is not a name that a field may have here.`,
  fix: "Rename it; the contract’s description says which names are allowed.",
});

export const fr: Words<typeof fieldNameNotAllowed, Data> = ({ property }) => ({
  problem: `Le nom de champ ${quoted(property)} n’est pas permis ici.`,
  fix: "Renommez ce champ\u00A0; la description du contrat indique les noms permis.",
});
