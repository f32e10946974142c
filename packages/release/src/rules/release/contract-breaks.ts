import { defineRule, type Shown, type Words } from "@trellis/findings";
import { laVersion, montre, shown, theVersion } from "../../words/release-words.js";

/** A new version breaks what its contract promises. */
export const contractBreaks = defineRule({ id: "release/contract-breaks", level: "hard" });

type Data = { name: Shown; since: Shown; witness?: Shown; direction?: string };

export const en: Words<typeof contractBreaks, Data> = ({ name, since, witness, direction }) => ({
  problem:
    direction === "forward"
      ? `A record of the new “${name}” would be refused by ${theVersion(since)}${shown(witness)}`
      : `“${name}” would refuse a record that ${theVersion(since)} accepts${shown(witness)}`,
  fix: "Accept it again, or leave this version as it was and publish a new major beside it.",
});

export const fr: Words<typeof contractBreaks, Data> = ({ name, since, witness, direction }) => ({
  problem:
    direction === "forward"
      ? `Un enregistrement du nouveau « ${name} » serait refusé par ${laVersion(since)}${montre(witness)}`
      : `« ${name} » refuserait un enregistrement que ${laVersion(since)} accepte${montre(witness)}`,
  fix: "Acceptez-le de nouveau, ou laissez cette version comme elle était et publiez une nouvelle version majeure à côté.",
});
