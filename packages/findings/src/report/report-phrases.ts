import type { Level } from "../level.js";
import type { Place } from "../place.js";
import type { ReportSummary } from "./report.js";

/** What the text report says around the sentences of the rules, in one language. */
export interface ReportPhrases {
  /** BCP 47: "en", "fr". */
  readonly language: string;
  /** Above what is wrong with the run itself, not with a tool. */
  readonly run: string;
  /** Above what belongs to no single tool. */
  readonly together: string;
  /** Each level in a maker's words. */
  readonly level: { readonly [L in Level]: string };
  /** A value as a person says it. */
  value(value: unknown): string;
  /** Beside a tool's name: where it is, and whose. */
  tool(folder: string, owner: string | undefined): string;
  /** Beside a file's name: what it was checked against. */
  data(contract: string, records: number): string;
  /** In place of the files that nothing was found in, when they are many. */
  moreFiles(amount: number): string;
  /** Where in its file a problem is: "line 3, column 7"; empty when the place does not say. */
  place(at: Place): string;
  /** A sample's place with what is its own: `line 3 (“x”)`. */
  sample(place: string, own: readonly string[]): string;
  /** How often, and where. `places` are all of them when `isAll`, else samples. */
  times(amount: number, places: readonly Place[], isAll: boolean): string;
  /** The same with places that are words already. */
  timesSaid(amount: number, places: readonly string[], isAll: boolean): string;
  /** Says that a count holds more fields than the one named. */
  readonly others: string;
  /** Another place that belongs to the same fact. */
  seeAlso(place: string): string;
  /** The exception in force: until when, whose it is, and why. */
  waived(until: string, owner: string, reason: string): string;
  /** The exception that waits for the owner's yes. */
  asked(until: string, owner: string, reason: string): string;
  /** What the run looked at. */
  checked(summary: ReportSummary): string;
  passing(tools: readonly string[], more: number): string;
  failing(tools: readonly string[], more: number): string;
  /** How many problems and how much advice; or that there is nothing to mend. */
  totals(summary: ReportSummary): string;
  /** How to read a rule's page. */
  explain(command: string): string;
}

/** How many places a problem is told with at most. */
export const mostPlaces = 8;

/** Whether lines alone say where each of several problems is. */
export function tellApart(lines: readonly (number | undefined)[]): boolean {
  return lines.every((line) => line !== undefined) && new Set(lines).size === lines.length;
}
