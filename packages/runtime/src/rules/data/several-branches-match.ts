import { defineRule, type Label, type Words } from "@trellis/findings";
import { quoted } from "../../words/fr.js";

export const severalBranchesMatch = defineRule({ id: "data/several-branches-match", level: "hard" });

interface Data {
  field: Label;
}

export const en: Words<typeof severalBranchesMatch, Data> = ({ field }) => ({
  problem: `“${field}” fits several forms at once, and may take only one.`,
  fix: "Keep the fields of one form only.",
});

export const fr: Words<typeof severalBranchesMatch, Data> = ({ field }) => ({
  problem: `Le contenu de ${quoted(field)} correspond à plusieurs formes à la fois, alors qu’une seule est permise.`,
  fix: "Gardez les champs d’une seule forme et supprimez ceux des autres.",
});
