import type { Json } from "@trellis/findings";
import { isObject } from "../source/json-schema.js";
import { listAt, present, textAt, valueAt } from "./odcs.js";

/** The promises of a header as `slaProperties`; what ODCS counts in a number and a unit is written so. */
export function serviceLevels(header: Json, object: string): Json[] {
  const levels: Json[] = [];
  for (const name of ["retention", "latency", "frequency"]) {
    const duration = textAt(header, "service", name);
    if (duration !== undefined) levels.push({ property: name, ...amountOf(duration) });
  }
  const availability = textAt(header, "service", "availability");
  if (availability !== undefined)
    levels.push({ property: "availability", value: Number.parseFloat(availability), unit: "percent" });
  const sunset = textAt(header, "sunset");
  if (sunset !== undefined) levels.push({ property: "endOfLife", value: sunset });
  for (const promise of listAt(header, "quality")) {
    const within = /^(\d+)([mhd])$/.exec(textAt(promise, "fresh", "within") ?? "");
    const field = textAt(promise, "fresh", "field");
    if (within && field !== undefined)
      levels.push({
        property: "freshness",
        value: Number(within[1]),
        unit: within[2] ?? "",
        element: `${object}.${field}`,
      });
  }
  return levels;
}

/** The promises of a header from `slaProperties`: the first of each kind, where a number and a unit say it wholly. */
export function servicePromises(document: Json): { [name: string]: Json } {
  const level = (name: string): Json | undefined =>
    listAt(document, "slaProperties").find((one) => textAt(one, "property") === name);
  const availability = level("availability");
  const percent = availability === undefined ? undefined : valueAt(availability, "value");
  const isPercent = textAt(availability, "unit") === "percent" && typeof percent === "number";
  return present({
    retention: durationOf(level("retention")),
    latency: durationOf(level("latency")),
    frequency: durationOf(level("frequency")),
    availability: isPercent && percent >= 0 && percent <= 100 ? `${percent}%` : undefined,
  });
}

/** How old the newest record may be, as promises of a header. */
export function freshnessPromises(document: Json, object: string): Json[] {
  return listAt(document, "slaProperties").flatMap((one) => {
    const [value, unit, element] = [valueAt(one, "value"), textAt(one, "unit"), textAt(one, "element")];
    if (textAt(one, "property") !== "freshness" || typeof value !== "number" || !element?.startsWith(`${object}.`))
      return [];
    if (!Number.isInteger(value) || value < 1 || value > 9999 || !/^[mhd]$/.test(unit ?? "")) return [];
    return [{ fresh: { field: element.slice(object.length + 1), within: `${value}${unit}` } }];
  });
}

/** "P2Y" is 2 years; what has several parts stays a text. */
function amountOf(duration: string): { value: Json; unit?: string } {
  const found = /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/.exec(duration);
  if (!found) return { value: duration };
  const [, days, dayUnit, hours, hourUnit] = found;
  const unit = dayUnit === undefined ? timeUnits[hourUnit ?? ""] : dateUnits[dayUnit];
  return { value: Number(days ?? hours), ...(unit === undefined ? {} : { unit }) };
}

const dateUnits: { readonly [letter: string]: string } = { Y: "y", M: "mo", W: "w", D: "d" };
const timeUnits: { readonly [letter: string]: string } = { H: "h", M: "min", S: "s" };

function durationOf(level: Json | undefined): string | undefined {
  if (!isObject(level)) return undefined;
  const { value, unit } = level;
  if (typeof value === "string") return /^P(?=\w)/.test(value) ? value : undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || typeof unit !== "string") return undefined;
  const word = unit.toLowerCase();
  for (const [letter, words] of Object.entries(dateWords)) if (words.includes(word)) return `P${value}${letter}`;
  for (const [letter, words] of Object.entries(timeWords)) if (words.includes(word)) return `PT${value}${letter}`;
  return undefined;
}

const dateWords: { readonly [letter: string]: readonly string[] } = {
  Y: ["y", "yr", "year", "years"],
  M: ["mo", "month", "months"],
  W: ["w", "week", "weeks"],
  D: ["d", "day", "days"],
};
const timeWords: { readonly [letter: string]: readonly string[] } = {
  H: ["h", "hr", "hour", "hours"],
  M: ["m", "min", "minute", "minutes"],
  S: ["s", "sec", "second", "seconds"],
};
