import type { Label, Shown } from "@trellis/findings";

/** What the words of a rule about a value are given. */
export interface Given {
  readonly field: Label;
  /** Absent for what is empty, and for what has no short form: lists and groups. */
  readonly value?: Shown;
  /** Whether the value is `null` or a text of no characters. */
  readonly empty?: true;
}
