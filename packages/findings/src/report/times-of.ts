import { isClassifiedValue } from "../classified-value.js";
import { visibleText } from "../visible-text.js";
import { longest } from "./pen.js";
import type { ReportedFinding } from "./report.js";
import { type ReportPhrases, tellApart } from "./report-phrases.js";

/** How often, and where: lines when nothing else tells the samples apart, else each with what is its own. */
export function timesOf(samples: readonly ReportedFinding[], count: number, phrases: ReportPhrases): string {
  const isAll = count === samples.length;
  const places = samples.map(({ at }) => placeInGroup(at));
  const own = ownDetails(samples, phrases);
  if (own.every((details) => details.length === 0)) {
    const said = new Map(places.map((place) => [phrases.place(place), place]));
    said.delete("");
    const distinct = [...said.values()];
    // Several cells of one line: the line tells nothing, and each cell everything.
    const told = tellApart(distinct.map(({ line }) => line)) ? distinct : distinct.map(withoutLine);
    return visibleText(phrases.times(count, told, isAll), longest);
  }
  const said = places.map((place, index) => {
    const { line, ...rest } = place;
    // Where each sample brings its own name, its cell alone is enough.
    const where = phrases.place(line === undefined || rest.cell !== undefined ? rest : { ...rest, line });
    return phrases.sample(visibleText(where), own[index] ?? []).trim();
  });
  return phrases.timesSaid(
    count,
    [...new Set(said)].filter((sample) => sample !== ""),
    isAll,
  );
}

function withoutLine(at: ReportedFinding["at"]): ReportedFinding["at"] {
  const { line: _, ...rest } = at;
  return at.cell === undefined ? at : rest;
}

/** Of many, the line is enough. */
function placeInGroup({ column: _, ...at }: ReportedFinding["at"]): ReportedFinding["at"] {
  return at;
}

/** What tells the samples apart: the field and the name where they differ in it, and the values they show. */
function ownDetails(samples: readonly ReportedFinding[], phrases: ReportPhrases): string[][] {
  const columns = [
    samples.map(({ field }) => (field === undefined ? [] : [visibleText(field)])),
    samples.map(({ data: { name } }) => (typeof name === "string" ? [visibleText(name, 40)] : [])),
    samples.map(({ data }) => shownValues(data, phrases)),
  ];
  const telling = columns.filter((column) => new Set(column.map((parts) => parts.join("\u0000"))).size > 1);
  // The first sample's own details stand in the sentence above.
  return samples.map((_, index) => (index === 0 ? [] : telling.flatMap((column) => column[index] ?? [])));
}

function shownValues(data: ReportedFinding["data"], phrases: ReportPhrases): string[] {
  return Object.values<unknown>(data)
    .filter(isClassifiedValue)
    .map(({ value }) => visibleText(phrases.value(value), 40));
}
