import { finding } from "@trellis/findings";
import { patternSafety } from "../compile/pattern-safety.js";
import { dateWithoutZone } from "../rules/contract/date-without-zone.js";
import { type Check, placeIn } from "./check.js";
import { everSaidOf, lastName, type PlacedField, placedFields, saidOf, wordsOf } from "./field-positions.js";

/** `contract/date-without-zone`: a moment may be written without saying in which time zone. */
export const checkDateWithoutZone: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    const { node, pointer, field } = one;
    if (!field.types.includes("string") || field.values !== undefined || saidOf(one, "format").length > 0) continue;
    const why = reason(one);
    if (why === undefined) continue;
    yield finding(dateWithoutZone, placeIn(source, source.schemaDocument, pointer), {
      name: node.path || source.name,
      why,
    });
  }
};

function reason(one: PlacedField): "name" | "pattern" | "example" | undefined {
  const patterns = saidOf(one, "pattern").filter((pattern) => typeof pattern === "string");
  if (patterns.length > 0) return patterns.some(takesLocalTime) ? "pattern" : undefined;
  const examples = everSaidOf(one, "examples").flatMap((list) => (Array.isArray(list) ? list : []));
  if (examples.some((example) => typeof example === "string" && localTime.test(example))) return "example";
  return namesMoment(wordsOf(lastName(one))) ? "name" : undefined;
}

function takesLocalTime(pattern: string): boolean {
  if (!patternSafety(pattern).safe) return false;
  const expression = new RegExp(pattern, "u");
  // What takes words as well is no pattern of a time.
  return locals.some((text) => expression.test(text)) && !words.some((text) => expression.test(text));
}

const words = ["abc", "ABC", "no time at all", "NO TIME-2"];

const locals = [
  "2026-03-14T09:30:00",
  "2026-03-14 09:30:00",
  "2026-03-14T09:30",
  "2026-03-14 09:30",
  "14/03/2026 09:30",
  "03/14/2026 09:30",
];
const localTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

function namesMoment(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length > 1 && last === "at") return true;
  return last === "timestamp" || last === "datetime" || (words.at(-2) === "date" && last === "time");
}
