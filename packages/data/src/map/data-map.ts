import type { Json } from "@trellis/findings";

/** What a column's text can be made into. */
export type ConversionName = "text" | "number" | "integer" | "boolean" | "date" | "date-time" | "list";

/** A field that is taken from a column, and how its text is to be read. */
export interface FromColumn {
  /** The column's name in the header; for JSON, a property or a path of them: `attendee.email`. */
  readonly column: string;
  readonly as?: ConversionName;
  /**
   * How it is written: `DD/MM/YYYY HH:mm` for dates, `1.234,56` for numbers, `oui/non` for yes and no, `;` for what
   * stands between the items of a list.
   */
  readonly form?: string;
  /** The IANA time zone of a date and time that does not say its own: `Europe/Paris`. */
  readonly zone?: string;
}

/** A field that has the same value in every record. */
export interface FixedValue {
  readonly value: Json;
}

/** How one field is made: a column's name, a column and how to read it, or a fixed value. */
export type MapEntry = string | FromColumn | FixedValue;

/**
 * A manifest's `map`: which field is made from what. The key is the field's path in the record that the contract
 * describes: `email`, `utm.source`, `consents[0].basis`.
 */
export interface DataMap {
  readonly [target: string]: MapEntry;
}
