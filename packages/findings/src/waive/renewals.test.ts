import type { Finding } from "@trellis/findings";
import type { Judgement } from "@trellis/findings/waive";
import { expect, test } from "vitest";
import { country, grant, hardCountry, judge, policy, said, states, waiver } from "../../test/waive.js";

test("to renew an exception, what it taught has to be said", () => {
  const now = "2027-04-02T08:00:00Z";
  const later = { ...waiver, id: "until-may", since: "2027-04-01", until: "2027-05-31" };
  const blank = judge({
    now,
    waivers: [
      { ...waiver, outcome: "  " },
      { ...later, renews: "country-names" },
    ],
  });
  expect(said(blank)).toEqual(["waiver/expired", "waiver/outcome-missing"]);
  expect(blank.findings[0]).toEqual(country);
  expect(states(blank)).toEqual(["expired", "refused"]);
  expect(blank.waivers[1]?.problems[0]?.at.pointer).toBe("/waivers/0/renews");

  // Whoever does not call it a renewal has to say it all the same: it is about the same problem.
  const unnamed = judge({ now, waivers: [waiver, later] });
  expect(said(unnamed)).toEqual(["waiver/expired", "waiver/outcome-missing"]);

  const told = { ...waiver, outcome: "Two reports need it." };
  for (const renewal of [later, { ...later, renews: "country-names" }]) {
    const judged = judge({ now, waivers: [told, renewal] });
    expect(judged.findings).toMatchObject([{ waived: { id: "until-may", until: "2027-05-31" } }]);
    expect(said(judged)).toEqual([]);
    expect(states(judged)).toEqual(["expired", "active"]);
  }
});

test("an exception that is over and was about something else teaches nothing here", () => {
  const other = { ...waiver, id: "titles", place: { field: "jobTitle" }, until: "2027-01-20" };
  const judged = judge({ waivers: [other, waiver] });
  expect(judged.findings[0]?.waived?.id).toBe("country-names");
  expect(judged.waivers[0]?.problems.map(({ data }) => data.what)).toEqual(["over"]);
});

test("a renewal before the end takes over, and the notice of the old one falls silent", () => {
  const now = "2027-03-20T08:00:00Z";
  const old = { ...waiver, outcome: "Two reports need it." };
  const later = { ...waiver, id: "until-may", renews: "country-names", since: "2027-03-19", until: "2027-05-31" };
  for (const waivers of [
    [old, later],
    [later, old],
  ]) {
    const judged = judge({ now, waivers });
    expect(judged.findings).toMatchObject([{ waived: { id: "until-may" } }]);
    expect(said(judged)).toEqual([]);
  }
});

test("a renewal that still waits for a yes leaves the old one in force, with its notice", () => {
  const old = { ...waiver, outcome: "Two reports need it." };
  const later = { ...waiver, id: "until-may", renews: "country-names", since: "2027-03-19", until: "2027-05-31" };
  const judged = judge({
    now: "2027-03-20T08:00:00Z",
    findings: [hardCountry],
    waivers: [old, later],
    grants: [grant],
  });
  expect(judged.findings).toMatchObject([{ waived: { id: "country-names" } }, { rule: "waiver/ends-soon" }]);
  expect(states(judged)).toEqual(["ends-soon", "asked"]);
});

test("exceptions that renew each other in a circle are two for one problem", () => {
  const judged = judge({
    waivers: [
      { ...waiver, renews: "b", outcome: "Something." },
      { ...waiver, id: "b", renews: "country-names", outcome: "Something." },
    ],
  });
  expect(judged.findings[0]?.waived?.id).toBe("country-names");
  expect(said(judged)).toEqual(["waiver/repeated"]);
});

test("an exception does not renew itself", () => {
  expect(said(judge({ waivers: [{ ...waiver, renews: "country-names" }] }))).toEqual(["waiver/renews-unknown"]);
});

test("another tool's exceptions are not renewed, repeated or meant", () => {
  const theirs = { ...waiver, tool: "other", outcome: "Theirs.", until: "2027-01-11" };
  const judged = judge({ waivers: [theirs, { ...waiver, renews: "country-names" }], partial: true });
  expect(said(judged)).toEqual(["waiver/renews-unknown"]);
  expect(judge({ waivers: [{ ...waiver, tool: "other" }] }).findings[0]).toEqual(country);
});

test("two exceptions for one problem: the first holds, the second is told, once", () => {
  const second: Finding = { ...country, at: { ...country.at, line: 9 } };
  const judged = judge({
    findings: [country, second],
    waivers: [waiver, { ...waiver, id: "b", place: { file: "exports/*.csv" } }],
  });
  expect(judged.findings.slice(0, 2)).toMatchObject([
    { waived: { id: "country-names" } },
    { waived: { id: "country-names" } },
  ]);
  expect(judged.findings.slice(2)).toEqual([
    { rule: "waiver/repeated", level: "absolute", at: waiver.at, data: { name: "b", other: "country-names" } },
  ]);
  const asked = judge({ findings: [hardCountry], waivers: [waiver, { ...waiver, id: "b" }] });
  expect(asked.findings[0]?.asked?.id).toBe("country-names");
  expect(said(asked)).toEqual(["waiver/repeated"]);
});

test("an exception that nobody needs is told, unless it is a memory", () => {
  const what = (judged: Judgement) =>
    judged.waivers.flatMap(({ problems }) => problems.map(({ data }) => [data.what, data.near]));
  expect(what(judge({ findings: [] }))).toEqual([["mended", undefined]]);
  expect(states(judge({ findings: [] }))).toEqual(["unused"]);
  expect(what(judge({ waivers: [{ ...waiver, rule: "data/not-in-lists" }] }))).toEqual([
    ["mended", "data/not-in-list"],
  ]);
  expect(what(judge({ waivers: [{ ...waiver, place: { field: "county" } }] }))).toEqual([["mended", undefined]]);
  expect(what(judge({ findings: [], partial: true }))).toEqual([]);

  const now = "2027-04-02T08:00:00Z";
  expect(what(judge({ findings: [], now }))).toEqual([["over", undefined]]);
  expect(states(judge({ findings: [], now }))).toEqual(["expired"]);
  expect(what(judge({ findings: [], now, waivers: [{ ...waiver, outcome: "It came." }] }))).toEqual([]);
  const renewal = { ...waiver, id: "b", renews: "country-names", since: "2027-03-01", until: "2027-03-31" };
  expect(what(judge({ findings: [], now, waivers: [waiver, { ...renewal, outcome: "It came." }] }))).toEqual([]);
});

test("what is refused is not called unused as well", () => {
  expect(said(judge({ findings: [], waivers: [{ ...waiver, owner: "nobody-at-all" }] }))).toEqual([
    "waiver/owner-unknown",
  ]);
});

test("what ended is told once, however many problems it was for", () => {
  const judged = judge({ findings: [country, { ...country, count: 3 }], now: "2027-04-02T08:00:00Z" });
  expect(said(judged)).toEqual(["waiver/expired"]);
});

test("a second exception is told beside what else is wrong with it", () => {
  const twice = { ...waiver, id: "b" };
  const grants = [{ ...grant, waiver: "b", reason: "Another." }];
  expect(said(judge({ findings: [hardCountry], waivers: [waiver, twice], grants }))).toEqual([
    "waiver/grant-differs",
    "waiver/repeated",
  ]);
});

test("another tool's renewal keeps no memory of ours, and its names are no help", () => {
  const past = { ...waiver, until: "2027-01-20", place: { field: "gone" } };
  const judged = judge({ waivers: [past, { ...waiver, tool: "other", id: "b", renews: "country-names" }] });
  expect(judged.waivers[0]?.problems.map(({ data }) => data.what)).toEqual(["over"]);
  expect(judged.waivers[1]?.problems.map(({ data }) => data.near)).toEqual([undefined]);
  const alike = [
    { ...waiver, tool: "other", id: "country-name" },
    { ...waiver, renews: "country-nam" },
  ];
  expect(judge({ waivers: alike, partial: true }).waivers[1]?.problems.map(({ data }) => data.near)).toEqual([
    undefined,
  ]);
});

test("a renewal that holds for a part only leaves the notice of the old one", () => {
  const offer: Finding = { ...hardCountry, at: { ...hardCountry.at, contract: "offer@1" } };
  const two = { ...policy, contractOwners: { "lead@1": "demand-generation", "offer@1": "events" } };
  const old = { ...waiver, outcome: "Two reports need it." };
  const later = { ...waiver, id: "b", renews: "country-names", since: "2027-03-19", until: "2027-05-31" };
  const grants = [grant, { ...grant, by: "events" }, { ...grant, waiver: "b", until: "2027-05-31" }];
  const input = { now: "2027-03-20T08:00:00Z", findings: [hardCountry, offer], waivers: [old, later], policy: two };
  const part = judge({ ...input, grants });
  expect(said(part)).toEqual(["waiver/ends-soon"]);
  expect(part.findings.map(({ waived }) => waived?.id)).toEqual(["b", "country-names", undefined]);
  const whole = judge({ ...input, grants: [...grants, { ...grant, waiver: "b", by: "events", until: "2027-05-31" }] });
  expect(said(whole)).toEqual([]);
});

test("a rule that is near is offered only where nothing else explains it", () => {
  const near = (judged: Judgement) => judged.waivers[0]?.problems.map(({ data }) => [data.what, data.near]);
  const misspelt = { ...waiver, rule: "data/not-in-lists" };
  expect(near(judge({ waivers: [misspelt], now: "2027-04-02T08:00:00Z" }))).toEqual([["over", undefined]]);
  const advice: Finding = { ...country, rule: "data/not-in-lists", level: "advisory" };
  expect(near(judge({ findings: [country, advice], waivers: [misspelt] }))).toEqual([["advice", undefined]]);
});
