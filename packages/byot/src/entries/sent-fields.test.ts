import type { Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { type SentContract, sentFields } from "./sent-fields.js";

const field = (
  path: string,
  classification: "public" | "internal" | "personal" | "sensitive",
  types: ("string" | "object" | "array")[] = ["string"],
  alsoCalled: string[] = [],
) => ({ path, types, required: false, classification, alsoCalled });

const lead = (map?: { [target: string]: Json }): SentContract => ({
  contract: "lead@1",
  fields: [
    field("id", "internal"),
    field("email", "personal", ["string"], ["Email Address"]),
    field("source", "internal"),
    field("score", "public"),
    field("name", "personal", ["object"]),
    field("name.given", "personal"),
    field("consents", "internal", ["array"]),
    field("consents[]", "internal", ["object"]),
    field("consents[].purpose", "internal"),
    field("consents[].health", "sensitive"),
    field("extra", "internal", ["object"]),
  ],
  labels: [{ title: "Lead", fields: { email: "E-mail address" } }],
  maps: map ? [{ value: map, pointer: (target) => `/produces/0/map/${target}` }] : [],
});

const traces = (name: string, ...contracts: SentContract[]) =>
  sentFields(contracts)
    .of(name)
    .map(({ field: { path, classification }, how, lines, column }) =>
      [path, classification, how, ...(column ? [column] : []), ...lines.map((one) => one.slice(16))].join(" "),
    );

test.each<[string, string, { [target: string]: Json } | undefined, string[]]>([
  ["a field", "email", undefined, ["email personal itself"]],
  ["a group that holds it", "name", undefined, ["name personal itself"]],
  ["a list that holds it", "consents", undefined, ["consents internal itself", "consents[].health sensitive holds"]],
  ["one entry of a list", "consents[2].health", undefined, ["consents[].health sensitive itself"]],
  ["what a group of any names holds", "extra.anything", undefined, ["extra internal holds"]],
  ["a name that nobody knows", "shoe size", undefined, []],
  ["a column of a map", "Mail", { email: "Mail" }, ["email personal column Mail email"]],
  [
    "a column that is read",
    "When",
    { id: "Id", "name.given": { column: "When", as: "text" } },
    ["name.given personal column When name.given"],
  ],
  [
    "a property in a group of JSON",
    "attendee.mail",
    { email: "attendee.mail" },
    ["email personal column attendee.mail email"],
  ],
  ["the group of JSON itself", "attendee", { email: "attendee.mail" }, ["email personal column attendee.mail email"]],
  [
    "a part of a property of JSON",
    "attendee.mail.work",
    { email: "attendee.mail" },
    ["email personal column attendee.mail email"],
  ],
  [
    "a field that shares its column",
    "source",
    { source: "Mail", email: "Mail" },
    ["source internal itself", "email personal same-column Mail source email"],
  ],
  [
    "a field whose column is called as another",
    "source",
    { source: "email address" },
    ["source internal itself", "email personal called email address source"],
  ],
  [
    "a field whose column has the label of another",
    "score",
    { score: "E-Mail Address" },
    ["score public itself", "email personal called E-Mail Address score"],
  ],
  ["a fixed value", "source", { source: { value: "web" }, email: "Mail" }, ["source internal itself"]],
])("%s", (_, name, map, want) => {
  expect(traces(name, lead(map))).toEqual(want);
});

test("a column that two contracts fill is as private as the stricter of the two", () => {
  const plain: SentContract = {
    contract: "note@1",
    fields: [field("text", "public")],
    labels: [],
    maps: [{ value: { text: "Mail" }, pointer: (target) => `/produces/1/map/${target}` }],
  };
  expect(traces("text", plain, lead({ email: "Mail" }))).toEqual([
    "text public itself",
    "email personal same-column Mail text email",
  ]);
});

test("a map as large as a manifest may have, and as many names, are followed at once", () => {
  const map = Object.fromEntries(Array.from({ length: 1000 }, (_, nth) => [`extra.field${nth}`, "One Column"]));
  const sent = sentFields([lead(map)]);
  const found = Array.from({ length: 1000 }, (_, nth) => sent.of(`extra.field${nth}`).length);
  expect(new Set(found)).toEqual(new Set([1]));
});
