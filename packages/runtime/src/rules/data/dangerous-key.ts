import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const dangerousKey = defineRule({ id: "data/dangerous-key", level: "absolute" });

interface Data {
  field: Label;
  /** The key as it stands in the data. */
  property: string;
}

export const en: Words<typeof dangerousKey, Data> = ({ property }) => ({
  problem: `“${property}” is a name that can change how programs work, so it is refused.`,
  fix: `Remove “${property}”; if you did not add it, tell whoever gave you this data.`,
});

export const fr: Words<typeof dangerousKey, Data> = ({ property }) => ({
  problem: `Un champ s’appelle ${quoted(property)}, un nom qui peut altérer le fonctionnement des programmes\u00A0; il est donc refusé.`,
  fix: `Supprimez ${quoted(property)}. Si vous ne l’avez pas ajouté vous-même, prévenez la personne qui vous a fourni ces données.`,
});
