import { defineRule, type Shown, type Words } from "@trellis/findings";
import { laVersion, theVersion } from "../../words/release-words.js";

/** Somebody has looked at a change that could not be judged. */
export const undecidedAcknowledged = defineRule({ id: "release/undecided-acknowledged", level: "advisory" });

type Data = { name: Shown; since: Shown };

export const en: Words<typeof undecidedAcknowledged, Data> = ({ name, since }) => ({
  problem: `Whether “${name}” still accepts everything that ${theVersion(since)} accepts could not be proven, and the changeset takes it as compatible.`,
  fix: "Look at it once more when you review the release.",
});

export const fr: Words<typeof undecidedAcknowledged, Data> = ({ name, since }) => ({
  problem: `On n’a pas pu prouver que « ${name} » accepte encore tout ce que ${laVersion(since)} accepte, et le changeset le tient pour compatible.`,
  fix: "Regardez-le encore une fois en relisant la version.",
});
