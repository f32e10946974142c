import { defineRule, type Shown, type Words } from "@trellis/findings";
import type { ReasonCode } from "../../outcome.js";
import { reasonsEn, reasonsFr } from "../../words/reasons.js";

/** Whether a promise is kept could be neither proven nor refuted. It counts where a release is judged, not here. */
export const undecided = defineRule({ id: "compat/undecided", level: "advisory" });

interface Data {
  readonly reason: ReasonCode;
  readonly about?: Shown;
  readonly direction: "backward" | "forward";
}

export const en: Words<typeof undecided, Data> = ({ reason, about, direction }) => {
  const { why, fix } = reasonsEn[reason](about);
  const what =
    direction === "backward"
      ? "every record that was right so far is still accepted"
      : "every record that is right now was accepted before";
  return { problem: `Whether ${what} could not be proven: ${why}.`, fix };
};

export const fr: Words<typeof undecided, Data> = ({ reason, about, direction }) => {
  const { why, fix } = reasonsFr[reason](about);
  const what =
    direction === "backward"
      ? "tout enregistrement correct jusqu’ici est encore accepté"
      : "tout enregistrement correct maintenant était accepté avant";
  return { problem: `On n’a pas pu prouver que ${what} : ${why}.`, fix };
};
