import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Nothing in a tool moves. */
export const upgradeNothing = defineRule({ id: "release/upgrade-nothing", level: "advisory" });

type Data = { contract?: Shown };

export const en: Words<typeof upgradeNothing, Data> = ({ contract }) => ({
  problem: contract
    ? `The tool names no earlier version of “${contract}”, so nothing moves.`
    : "The tool names no contract that has a later active version, so nothing moves.",
  fix: "trellis contracts list says which versions there are.",
});

export const fr: Words<typeof upgradeNothing, Data> = ({ contract }) => ({
  problem: contract
    ? `L’outil ne nomme aucune version antérieure de «\u00A0${contract}\u00A0»\u00A0: rien ne change.`
    : "L’outil ne nomme aucun contrat qui ait une version active plus récente\u00A0: rien ne change.",
  fix: "trellis contracts list dit quelles versions existent.",
});
