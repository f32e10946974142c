import type { Label, Shown } from "@trellis/findings";

/** What the words of every change are given. */
export interface Given {
  readonly field: Label;
  /** The field concerned, as a path: "consents[].grantedAt"; empty for the whole record. */
  readonly name: Shown;
  readonly breaks: "backward" | "forward" | "both" | "neither" | "unknown";
  /** A record that shows it, as JSON. */
  readonly witness?: Shown;
  /** What the schemas say, before and after. */
  readonly before?: Shown;
  readonly after?: Shown;
  /** Values that are new or gone. */
  readonly removed?: readonly Shown[];
  readonly added?: readonly Shown[];
}
