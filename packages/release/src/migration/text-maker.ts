import type { SchemaObject } from "@trellis/contract";
import { isDateTime, isEmail, isUri } from "@trellis/runtime/support";
import fc from "fast-check";

/** How long a text is made when nothing bounds it. */
const usual = 24;
/** No text is made longer than this, whatever a schema allows. */
const longest = 20_000;

/** Makes texts for all schemas: by their pattern, by their format, else the shortest, short ones, and the longest. */
export function textMaker(schemas: readonly SchemaObject[]): fc.Arbitrary<string> {
  const all = (keyword: string): number[] =>
    schemas.flatMap((schema) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));
  const least = Math.max(0, ...all("minLength"));
  const most = Math.min(longest, ...all("maxLength"));
  const fits = (text: string): boolean => [...text].length >= least && [...text].length <= most;
  const formats = schemas.flatMap(({ format }) => (typeof format === "string" ? (makers[format] ?? []) : []));
  if (formats[0]) return formats[0]();
  const [pattern] = schemas.flatMap((schema) => (typeof schema.pattern === "string" ? [schema.pattern] : []));
  const matching = pattern === undefined ? undefined : matches(pattern);
  if (matching) return matching.filter(fits);
  const short = fc.string({ unit: character, minLength: least, maxLength: Math.max(least, Math.min(most, usual)) });
  if (most <= usual || all("maxLength").length === 0) return short;
  // The longest itself, or any length below it, so that what fails can be cut down to where it begins to fail.
  const lengths = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
    { weight: 1, arbitrary: fc.constant(most) },
  );
  const full = lengths.chain((length) =>
    fc.string({ unit: character, minLength: length, maxLength: length, size: "max" }),
  );
  return fc.oneof({ weight: 12, arbitrary: short }, { weight: 1, arbitrary: full });
}

// Letters above all, and what programs stumble over: accents, other scripts, characters of two code units, spaces, marks.
const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCXYZ0123456789") },
  { weight: 2, arbitrary: fc.constantFrom(..."éÉüß漢字مرحбי😀𝒜 -'\"\\/.,;:@&<>%") },
);

function matches(pattern: string): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" });
  } catch {
    // It looks ahead, behind or back, which the library does not follow; examples and filters are left.
    return undefined;
  }
}

// Within the years in which business happens.
const moment = fc.date({
  min: new Date("1900-01-01T00:00:00Z"),
  max: new Date("2199-12-31T23:59:59Z"),
  noInvalidDate: true,
});
const zone = fc.constantFrom("Z", "+01:00", "-05:30", "+14:00");
const dateTime = fc
  .tuple(moment, zone, fc.boolean())
  .map(([date, offset, isExact]) =>
    date.toISOString().replace(/(\.\d+)Z$/, (_, part: string) => (isExact ? part : "") + offset),
  );

const makers: { readonly [format: string]: () => fc.Arbitrary<string> } = {
  date: () => moment.map((date) => date.toISOString().slice(0, 10)),
  "date-time": () => dateTime.filter(isDateTime),
  time: () => moment.map((date) => date.toISOString().slice(11)),
  email: () => fc.emailAddress().filter(isEmail),
  uri: () => fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isUri),
  "uri-reference": () => fc.webUrl().filter(isUri),
  uuid: () => fc.uuid(),
  hostname: () => fc.domain(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  duration: () => fc.integer({ min: 1, max: 90 }).map((days) => `P${days}D`),
  "json-pointer": () => fc.constantFrom("", "/a", "/a/0/b~1c"),
  regex: () => fc.constantFrom("^a+$", "[0-9]{3}", ".*"),
};
