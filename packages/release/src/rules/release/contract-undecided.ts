import { defineRule, type Shown, type Words } from "@trellis/findings";
import { laVersion, theVersion } from "../../words/release-words.js";

/** Whether a new version breaks something could not be proven. */
export const contractUndecided = defineRule({ id: "release/contract-undecided", level: "hard" });

/** `disagreement`: the proof and the validator contradict each other. Every other reason is told by `compat/undecided`. */
type Data = { name: Shown; since: Shown; version: Shown; disagreement?: boolean };

export const en: Words<typeof contractUndecided, Data> = ({ name, since, disagreement }) => ({
  problem: `Whether “${name}” still accepts everything that ${theVersion(since)} accepts could not be proven${disagreement ? ": the proof and the validator disagree, which is a fault of Trellis and worth a report" : ""}.`,
  fix: `Make the change smaller or simpler, or look at it and write the line “trellis-acknowledge: ${name}” into the changeset.`,
});

export const fr: Words<typeof contractUndecided, Data> = ({ name, since, disagreement }) => ({
  problem: `On n’a pas pu prouver que « ${name} » accepte encore tout ce que ${laVersion(since)} accepte${disagreement ? " : la preuve et le validateur se contredisent, ce qui est un défaut de Trellis et mérite un signalement" : ""}.`,
  fix: `Faites un changement plus petit ou plus simple, ou examinez-le et écrivez la ligne « trellis-acknowledge: ${name} » dans le changeset.`,
});
