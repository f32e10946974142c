import { expect, test } from "vitest";
import { checkContainment } from "../index.js";
import { formatBounds, knownFormats } from "./format-bounds.js";
import { formatSamples, holdsFormat } from "./format-samples.js";

const text = (more: object) => ({ type: "string", ...more });

const asked: [what: string, inner: object, outer: object, verdict: string][] = [
  ["the same", text({ format: "uri-template", minLength: 3 }), { format: "uri-template" }, "contained"],
  ["a day has ten characters", text({ format: "date" }), { minLength: 10, maxLength: 10 }, "contained"],
  ["no thirtieth of February", text({ format: "date" }), { not: { pattern: "-02-30$" } }, "contained"],
  ["a leap day", text({ format: "date" }), { not: { const: "2000-02-29" } }, "not-contained"],
  ["no leap day", text({ format: "date" }), { not: { const: "1900-02-29" } }, "contained"],
  ["an address of four bytes", text({ format: "ipv4" }), { pattern: "^[0-9.]{7,15}$" }, "contained"],
  ["what looks like one", text({ pattern: "^[0-9]{1,2}(\\.[0-9]{1,2}){3}$" }), { format: "ipv4" }, "not-contained"],
  ["a moment has a T", text({ format: "date-time" }), { pattern: "[Tt]" }, "contained"],
  ["small letters are read differently", text({ format: "time" }), { pattern: "(?:Z|:[0-9]{2})$" }, "undecided"],
  ["a mailbox has a sign", text({ format: "email" }), { pattern: "@" }, "contained"],
  [
    "two formats that exclude each other",
    text({ allOf: [{ format: "date" }, { format: "uuid" }] }),
    false as never,
    "contained",
  ],
  ["an address is a reference", text({ format: "uri" }), { format: "iri-reference" }, "contained"],
  ["an address is international", text({ format: "uri" }), { format: "iri" }, "contained"],
  ["a longer address", text({ format: "uri" }), { maxLength: 2048 }, "not-contained"],
  ["a reference is no address", text({ format: "uri-reference" }), { format: "uri" }, "not-contained"],
  ["formats of the house", text({ format: "acme-number" }), { format: "acme-code" }, "undecided"],
];

test.each(asked)("asserted: %s", (_, inner, outer, verdict) => {
  expect(checkContainment({ inner, outer, formats: "assert" }).verdict).toBe(verdict);
});

test.each(knownFormats)("the samples of %s are of it", (format) => {
  const [first = ""] = formatSamples(format);
  const { sure = "", possible = "" } = formatBounds(format) ?? {};
  expect([sure, possible].map((source) => new RegExp(source, "u").test(first))).toEqual([true, true]);
  expect(holdsFormat(format, first)).toBe(true);
});
