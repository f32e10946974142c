import type { Place } from "@trellis/findings";

/** A column of a table, or a property of JSON records, as far as a guess looks at it. */
export interface ColumnSample {
  /** As the header writes it; for JSON the path of the property, `attendee.email`. */
  readonly name: string;
  /** The first values that are not blank, as text. */
  readonly values: readonly string[];
  /** The values of JSON have types of their own, and a list or a group may stand where a table has one cell. */
  readonly isJson?: boolean;
  /** Where its name stands. */
  readonly at?: Pick<Place, "line" | "column" | "cell">;
}
