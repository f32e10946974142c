import type { Json } from "@trellis/findings";

/** Why a cell could not be read as what the map says it is; each has its own sentence. */
export type ConversionProblem =
  | "boolean"
  | "date"
  | "date-time"
  | "integer"
  | "no-offset"
  | "no-such-date"
  | "no-such-time"
  | "number"
  | "number-too-long"
  | "time-twice"
  | "unread-date"
  | "unread-date-time"
  | "unread-list";

/** What came of a cell: a value, or why there is none and how it would be written. */
export type Converted =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly why: ConversionProblem; readonly example?: string };

/** Reads the text of a cell, which is neither empty nor surrounded by white space. */
export type Conversion = (text: string) => Converted;

/** What is wrong with the way a map says how to read a column; each has its own sentence. */
export type MapFault = "date-only" | "form" | "form-without-date" | "zone" | "zone-missing";
