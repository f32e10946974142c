import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const unknownProperty = defineRule({ id: "data/unknown-property", level: "hard" });

interface Data {
  field: Label;
  /** The key as it stands in the data. */
  property: string;
  /** A name that the contract knows. */
  near?: string;
}

export const en: Words<typeof unknownProperty, Data> = ({ property, near }) => ({
  problem: `“${property}” is not a field that is known here.`,
  fix:
    near === undefined
      ? `Remove “${property}”, or correct its name.`
      : `Did you mean “${near}”? Then rename it; otherwise remove it.`,
});

export const fr: Words<typeof unknownProperty, Data> = ({ property, near }) => ({
  problem: `Le champ ${quoted(property)} n’est pas prévu ici.`,
  fix:
    near === undefined
      ? `Supprimez ${quoted(property)} ou corrigez son nom.`
      : `Vouliez-vous dire ${quoted(near)}\u00A0? Si oui, renommez-le\u00A0; sinon, supprimez-le.`,
});
