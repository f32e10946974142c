import { defineRule, type Shown, type Words } from "@trellis/findings";
import { laVersion, theVersion } from "../../words/release-words.js";

/** Whether a new version breaks something could not be proven. */
export const contractUndecided = defineRule({ id: "release/contract-undecided", level: "hard" });

type Data = { name: Shown; since: Shown; version: Shown; reason?: Shown };

export const en: Words<typeof contractUndecided, Data> = ({ name, since, reason }) => ({
  problem: `Whether “${name}” still accepts everything that ${theVersion(since)} accepts could not be proven${reason ? `: ${reason}` : ""}.`,
  fix: `Make the change smaller or simpler, or look at it and write the line “trellis-acknowledge: ${name}” into the changeset.`,
});

export const fr: Words<typeof contractUndecided, Data> = ({ name, since, reason }) => ({
  problem: `On n’a pas pu prouver que « ${name} » accepte encore tout ce que ${laVersion(since)} accepte${reason ? ` : ${reason}` : ""}.`,
  fix: `Faites un changement plus petit ou plus simple, ou examinez-le et écrivez la ligne « trellis-acknowledge: ${name} » dans le changeset.`,
});
