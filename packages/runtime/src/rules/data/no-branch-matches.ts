import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const noBranchMatches = defineRule({ id: "data/no-branch-matches", level: "hard" });

interface Data {
  field: Label;
  /** The fields of which one at least is needed. */
  missing?: readonly string[];
}

export const en: Words<typeof noBranchMatches, Data> = ({ field, missing }, say) =>
  missing
    ? { problem: `“${field}” needs ${say.anyOf(missing)}, and has none of them.`, fix: `Add ${say.anyOf(missing)}.` }
    : {
        problem: `“${field}” fits none of the forms that it may take.`,
        fix: "Follow one example of the contract completely.",
      };

export const fr: Words<typeof noBranchMatches, Data> = ({ field, missing }, say) =>
  missing
    ? {
        problem: `Dans ${quoted(field)}, il faut ${say.anyOf(missing)}, et rien de tel n’est présent.`,
        fix: `Ajoutez ${say.anyOf(missing)}.`,
      }
    : {
        problem: `Le contenu de ${quoted(field)} ne correspond à aucune des formes prévues.`,
        fix: "Comparez-le à un exemple du contrat et suivez une seule forme, entièrement.",
      };
