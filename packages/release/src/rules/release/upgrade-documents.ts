import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Documents of the old major that a tool holds can be moved by code that the publisher ships. */
export const upgradeDocuments = defineRule({ id: "release/upgrade-documents", level: "advisory" });

type Data = { from: Shown; to: Shown; write: Shown };

export const en: Words<typeof upgradeDocuments, Data> = ({ from, to, write }) => ({
  problem: `Documents of “${from}” that the tool keeps become documents of “${to}” by code that comes with the contract.`,
  fix: `If the tool keeps any: ${write} then upgrade(oldDocument).`,
});

export const fr: Words<typeof upgradeDocuments, Data> = ({ from, to, write }) => ({
  problem: `Les documents «\u00A0${from}\u00A0» que l’outil garde deviennent des documents «\u00A0${to}\u00A0» par du code fourni avec le contrat.`,
  fix: `S’il en garde\u00A0: ${write} puis upgrade(ancienDocument).`,
});
