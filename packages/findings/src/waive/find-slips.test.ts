import { defaultWaiverPolicy } from "@trellis/findings/waive";
import { expect, test } from "vitest";
import { country, hardCountry, judge, policy, said, states, waiver } from "../../test/waive.js";

test("history is not judged by today's owners and spans", () => {
  const old = { ...waiver, owner: "gone", place: {}, until: "2027-12-31", outcome: "It came." };
  expect(said(judge({ waivers: [old], now: "2028-01-01T00:00:00Z", findings: [] }))).toEqual([]);
});

test("owners are asked after only where they are known", () => {
  const { owners: _, ...others } = policy;
  expect(said(judge({ policy: others, waivers: [{ ...waiver, owner: "whoever" }] }))).toEqual([]);
  expect(said(judge({ policy: { ...policy, owners: [] } }))).toEqual(["waiver/owner-unknown"]);
});

test("a rule about exceptions, or about the run, is never bent", () => {
  for (const rule of ["waiver/unused", "run/usage"]) {
    const judged = judge({ findings: [{ ...country, rule }], waivers: [{ ...waiver, rule }] });
    expect(judged.findings[0]?.waived).toBeUndefined();
    expect(judged.waivers[0]?.problems[0]?.data.why).toBe("area");
  }
  const running = { ...country, rule: "data/run/on" };
  expect(judge({ findings: [running], waivers: [{ ...waiver, rule: running.rule }] }).findings[0]?.waived?.id).toBe(
    "country-names",
  );
});

test.each(["data/*", "*"])("an exception from %s is none", (rule) => {
  const judged = judge({ waivers: [{ ...waiver, rule }], partial: true });
  expect(judged.waivers[0]?.problems.map(({ rule: id, data }) => [id, data.what])).toEqual([
    ["waiver/too-wide", "rule"],
  ]);
});

test.each([{}, { file: "*" }, { file: "**/*.*" }, { file: "?", field: "*" }, { slot: " " }])(
  "an exception in %j would bend everything",
  (place) => {
    const judged = judge({ waivers: [{ ...waiver, place }] });
    expect(judged.findings[0]?.waived).toBeUndefined();
    expect(said(judged)).toContain("waiver/too-wide");
    expect(judged.waivers[0]?.problems[0]?.data.what).toBe("place");
  },
);

test.each([
  [{ soft: "P90D", hard: "P10D" }, "2027-04-10", []],
  [{ soft: "P90D", hard: "P10D" }, "2027-04-11", ["waiver/span-too-long"]],
  [{ soft: "P12W", hard: "P10D" }, "2027-04-04", []],
  [{ soft: "P12W", hard: "P10D" }, "2027-04-05", ["waiver/span-too-long"]],
  // A span that nobody can read allows only the day itself.
  [{ soft: "90 days", hard: "P10D" }, "2027-01-11", ["waiver/span-too-long"]],
])("the longest span of a soft rule is policy: %j, %s", (spans, until, want) => {
  const judged = judge({ policy: { ...policy, spans }, waivers: [{ ...waiver, until }], now: "2027-01-10T00:00:00Z" });
  expect(said(judged).filter((rule) => rule !== "waiver/ends-soon")).toEqual(want);
});

test("a hard rule has a span of its own, which counts where both levels are met", () => {
  const long = { ...waiver, until: "2027-05-31" };
  const findings = [country, hardCountry];
  expect(said(judge({ findings: [hardCountry], waivers: [long] }))).toEqual([]);
  expect(said(judge({ findings, waivers: [long] }))).toEqual([]);
  expect(judge({ findings, waivers: [{ ...long, until: "2027-07-10" }] }).waivers[0]?.problems[0]?.data).toEqual({
    name: "country-names",
    until: "2027-07-10",
    latest: "2027-07-09",
    what: "hard",
  });
});

test("days that cannot be read, or follow each other the wrong way, bend nothing", () => {
  const with_ = (change: object) => judge({ waivers: [{ ...waiver, ...change }] });
  for (const part of ["since", "until"]) {
    for (const day of ["2027-02-31", "2027-3-31", "soon", "", "2027-13-01", "2027-01-00"]) {
      const judged = with_({ [part]: day });
      expect(judged.findings[0]).toEqual(country);
      expect(judged.waivers[0]).toMatchObject({
        state: "refused",
        problems: [{ rule: "waiver/no-such-day", data: { day } }],
      });
      expect(judged.waivers[0]?.problems[0]?.at.pointer).toBe(`/waivers/0/${part}`);
    }
  }
  const past = with_({ until: "2026-03-31" });
  expect(said(past)).toEqual(["waiver/ends-before-it-begins"]);
  expect(past.findings[0]).toEqual(country);
  // It can be written and end on one day.
  expect(with_({ since: "2027-02-01", until: "2027-02-01" }).findings[0]?.waived?.until).toBe("2027-02-01");
});

test("a repeated id refuses the second exception and not the first", () => {
  const judged = judge({ waivers: [waiver, { ...waiver, place: { contract: "lead@1" } }] });
  expect(judged.findings[0]?.waived).toMatchObject({ id: "country-names" });
  expect(states(judged)).toEqual(["active", "refused"]);
  expect(judged.waivers[1]?.problems[0]?.at.pointer).toBe("/waivers/0/id");
});

test("places of slips point at the part that is wrong", () => {
  const pointers = (change: object) =>
    judge({ waivers: [{ ...waiver, ...change }], partial: true }).waivers[0]?.problems.map(({ at }) => at.pointer);
  expect(pointers({ owner: "evnets" })).toEqual(["/waivers/0/owner"]);
  expect(pointers({ place: {} })).toEqual(["/waivers/0/place"]);
  expect(pointers({ rule: "run/usage" })).toEqual(["/waivers/0/rule"]);
  expect(pointers({ until: "2028-03-31" })).toEqual(["/waivers/0/until"]);
  expect(pointers({ until: "2026-03-31" })).toEqual(["/waivers/0/until"]);
  expect(pointers({ zone: "CET" })).toEqual(["/waivers/0/zone"]);
  expect(pointers({ since: "2027-02-02" })).toEqual(["/waivers/0/since"]);
  expect(pointers({ renews: "gone" })).toEqual(["/waivers/0/renews"]);
});

test("an exception that stands nowhere is judged like any other", () => {
  const somewhere = { ...waiver, at: { file: "waivers.yaml" }, owner: "evnets" };
  expect(judge({ waivers: [somewhere] }).waivers[0]?.problems[0]?.at).toEqual({ file: "waivers.yaml" });
  const { at: _, ...nowhere } = waiver;
  expect(judge({ waivers: [{ ...nowhere, owner: "evnets" }] }).waivers[0]?.problems[0]?.at).toEqual({});
});

test("dates that follow each other the wrong way are all there is to say", () => {
  const odd = { ...waiver, since: "2027-06-01", until: "2027-05-01", owner: "evnets" };
  expect(said(judge({ waivers: [odd] }))).toEqual(["waiver/ends-before-it-begins"]);
});

test("what holds where nobody has said otherwise", () => {
  expect(defaultWaiverPolicy).toEqual({ spans: { soft: "P90D", hard: "P180D" }, zone: "UTC", notices: [30, 7] });
});
