import { defineRule, type Shown, type Words } from "@trellis/findings";
import { montre, shown } from "../../words/release-words.js";

/** The other way of comparing open objects answers differently. */
export const comparisonDiffers = defineRule({ id: "release/comparison-differs", level: "advisory" });

type Data = { name: Shown; comparison: string; kind: string; witness?: Shown };

export const en: Words<typeof comparisonDiffers, Data> = ({ name, comparison, kind, witness }) => ({
  problem: `Compared the other way (${comparison}), the answer about “${name}” would be “${kind}”${shown(witness)}`,
  fix: "Both are right: see comparison in docs/compatibility.md for which of them your contract promises.",
});

export const fr: Words<typeof comparisonDiffers, Data> = ({ name, comparison, kind, witness }) => ({
  problem: `Comparé de l’autre façon (${comparison}), la réponse sur « ${name} » serait « ${kind} »${montre(witness)}`,
  fix: "Les deux sont justes : voyez comparison dans docs/compatibility.md pour savoir laquelle votre contrat promet.",
});
