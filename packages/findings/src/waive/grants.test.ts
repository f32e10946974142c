import { exitCode, type Finding } from "@trellis/findings";
import { applyWaivers, defaultWaiverPolicy, judgeWaivers } from "@trellis/findings/waive";
import { expect, test } from "vitest";
import { country, grant, hardCountry, judge, policy, said, states, waiver } from "../../test/waive.js";

test("what goes in is not touched", () => {
  const before = JSON.stringify([country, waiver, grant]);
  judge({ findings: [country], waivers: [waiver], grants: [grant], now: "2027-06-01T00:00:00Z" });
  expect(JSON.stringify([country, waiver, grant])).toBe(before);
});

test("a hard problem waits for its owner's yes, and says so", () => {
  const { findings, waivers } = judge({ findings: [hardCountry] });
  expect(findings).toEqual([
    {
      ...hardCountry,
      asked: {
        id: "country-names",
        until: "2027-03-31",
        reason: "The event platform writes countries in full until its update.",
        owner: "events",
      },
    },
  ]);
  expect(exitCode(findings)).toBe(1);
  expect(waivers).toMatchObject([{ state: "asked", waitsFor: ["demand-generation"], grants: [], daysLeft: 58 }]);
});

test("with the owner's yes it is waived", () => {
  const judged = judge({ findings: [hardCountry], grants: [grant] });
  expect(judged.findings).toMatchObject([{ level: "hard", waived: { id: "country-names", until: "2027-03-31" } }]);
  expect(judged.waivers).toMatchObject([{ state: "active", waitsFor: [], grants: [grant] }]);
});

test("an absolute problem is not waived", () => {
  const judged = judge({ findings: [{ ...country, level: "absolute" }], grants: [grant] });
  expect(judged.findings[0]).toEqual({ ...country, level: "absolute" });
  expect(states(judged)).toEqual(["refused"]);
});

test("an owner may grant less time than was asked for, and no more than that counts", () => {
  const short = { ...grant, until: "2027-02-10" };
  const input = { findings: [hardCountry], grants: [short] };
  expect(judge({ ...input, now: "2027-02-10T23:59:59.999Z" }).findings[0]?.waived?.until).toBe("2027-02-10");
  const after = judge({ ...input, now: "2027-02-11T00:00:00Z" });
  expect(after.findings[0]).toEqual(hardCountry);
  expect(after.findings[1]).toMatchObject({
    rule: "waiver/expired",
    data: { until: "2027-02-10", since: "2027-02-11" },
  });
  expect(after.waivers).toMatchObject([{ state: "expired", until: "2027-02-10", daysLeft: -1 }]);

  const long = judge({ findings: [hardCountry], grants: [{ ...grant, until: "2028-01-01" }, short] });
  expect(long.findings[0]?.waived?.until).toBe("2027-03-31");
});

test.each([
  ["rule", { rule: "data/too-long" }],
  ["place", { place: { ...grant.place, contract: "lead@1" } }],
  ["place", { place: { file: "exports/spring.csv" } }],
  ["reason", { reason: "Because." }],
  ["reason", { reason: "The event platform writes countries in full untilits update." }],
] as const)("an exception whose %s was changed after the yes waits again", (what, change) => {
  const judged = judge({ findings: [hardCountry], grants: [{ ...grant, ...change }] });
  expect(judged.waivers).toMatchObject([
    { state: "asked", grants: [], problems: [{ data: { name: "country-names", what } }] },
  ]);
  expect(judged.waivers[0]?.problems[0]?.at).toEqual({
    ...grant.at,
    tool: "webinar",
    pointer: `/grants/0/${what}`,
  });
});

test("line breaks and spaces around a reason are the writer's affair", () => {
  const reason = " The event platform\n writes   countries in full until its update.\n";
  const judged = judge({ findings: [hardCountry], grants: [{ ...grant, reason }] });
  expect(judged.findings[0]?.waived?.id).toBe("country-names");
});

test("only the owner can say yes", () => {
  const by = (who: string, more = policy) =>
    judge({ findings: [hardCountry], grants: [{ ...grant, by: who }], policy: more });
  expect(by("events").waivers).toMatchObject([
    {
      state: "asked",
      waitsFor: ["demand-generation"],
      problems: [{ data: { by: "events", owners: ["demand-generation"] } }],
    },
  ]);
  // A policy's owner comes before the contract's.
  const ruled = { ...policy, ruleOwners: { "data/not-in-list": "events" } };
  expect(by("events", ruled).findings[0]?.waived?.id).toBe("country-names");
  expect(said(by("demand-generation", ruled))).toEqual(["waiver/granted-by-other"]);
  // Where nobody owns the rule, any known owner can; a name that nobody stands behind cannot.
  const { contractOwners: _, ...unowned } = policy;
  expect(by("events", unowned).findings[0]?.waived?.id).toBe("country-names");
  expect(by("nobody", unowned).waivers).toMatchObject([
    { state: "asked", waitsFor: [""], problems: [{ data: { by: "nobody", owners: [] } }] },
  ]);
  const { owners: __, ...nobodyKnown } = unowned;
  expect(by("whoever", nobodyKnown).findings[0]?.waived?.id).toBe("country-names");
});

test("names that every object has are no owners", () => {
  const odd = { ...hardCountry, rule: "constructor", at: { ...hardCountry.at, contract: "toString" } };
  const judged = judge({
    findings: [odd],
    waivers: [{ ...waiver, rule: "constructor" }],
    grants: [{ ...grant, rule: "constructor", by: "events" }],
    policy: { ...policy, ruleOwners: {} },
  });
  expect(judged.findings[0]?.waived?.id).toBe("country-names");
});

test("problems of two owners need two yeses", () => {
  const offer: Finding = { ...hardCountry, at: { ...hardCountry.at, contract: "offer@1" } };
  const two = { ...policy, contractOwners: { "lead@1": "demand-generation", "offer@1": "events" } };
  const input = { findings: [hardCountry, offer], policy: two };
  const one = judge({ ...input, grants: [grant] });
  expect(one.findings).toMatchObject([{ waived: { id: "country-names" } }, { asked: { id: "country-names" } }]);
  expect(one.waivers).toMatchObject([{ state: "asked", waitsFor: ["events"] }]);
  const both = judge({ ...input, grants: [grant, { ...grant, by: "events" }] });
  expect(both.findings.every((found) => found.waived)).toBe(true);
  expect(states(both)).toEqual(["active"]);
});

test("a grant of another tool, or for another exception, is none of ours", () => {
  for (const other of [{ tool: "other" }, { waiver: "other" }]) {
    const judged = judge({ findings: [hardCountry], grants: [{ ...grant, ...other }] });
    expect([states(judged), said(judged)]).toEqual([["asked"], []]);
  }
  const { tool: _, ...anybodys } = waiver;
  const judged = judge({ findings: [hardCountry], waivers: [anybodys], grants: [grant] });
  expect(judged.findings[0]?.waived?.id).toBe("country-names");
});

test("a grant from the future does not count, nor one with a day that is none", () => {
  const at = (now: string) => judge({ findings: [hardCountry], grants: [grant], now });
  expect(at("2027-01-11T23:59:59.999Z").waivers).toMatchObject([
    {
      state: "asked",
      problems: [
        {
          rule: "waiver/clock-set-back",
          at: { file: "grants.yaml", pointer: "/grants/0/granted", tool: "webinar" },
          data: { name: "country-names", day: "2027-01-12", what: "granted" },
        },
      ],
    },
  ]);
  expect(at("2027-01-12T00:00:00Z").findings[0]?.waived?.id).toBe("country-names");
  for (const part of ["granted", "until"] as const) {
    const bad = judge({ findings: [hardCountry], grants: [{ ...grant, [part]: "2027-02-31" }] });
    expect(bad.waivers).toMatchObject([
      { problems: [{ rule: "waiver/no-such-day", at: { pointer: `/grants/0/${part}` }, data: { day: "2027-02-31" } }] },
    ]);
  }
  const { at: _, ...nowhere } = grant;
  const { tool: __, ...anybodys } = waiver;
  const placeless = judge({
    findings: [hardCountry],
    waivers: [anybodys],
    grants: [{ ...nowhere, granted: "soon" }],
  });
  expect(placeless.waivers[0]?.problems[0]?.at).toStrictEqual({});
});

test("grants are not looked at where none is needed", () => {
  const wrong = { ...grant, by: "nobody" };
  expect(said(judge({ grants: [wrong] }))).toEqual([]);
  expect(said(judge({ findings: [hardCountry], grants: [wrong], now: "2027-04-02T08:00:00Z" }))).toEqual([
    "waiver/expired",
  ]);
});

test("the last of several days that were granted is the last day of the exception", () => {
  const offer: Finding = { ...hardCountry, at: { ...hardCountry.at, contract: "offer@1" } };
  const two = { ...policy, contractOwners: { "lead@1": "demand-generation", "offer@1": "events" } };
  const grants = [
    { ...grant, until: "2027-03-20" },
    { ...grant, by: "events", until: "2027-02-20" },
  ];
  const judged = judge({ findings: [hardCountry, offer], policy: two, grants });
  expect(judged.findings.map(({ waived }) => waived?.until)).toEqual(["2027-03-20", "2027-02-20"]);
  expect(judged.waivers[0]?.until).toBe("2027-03-20");
  const turned = judge({ findings: [offer, hardCountry], policy: two, grants });
  expect(turned.waivers[0]?.until).toBe("2027-03-20");
});

test("an exception waits only for the owners of what is hard and not granted", () => {
  const other: Finding = { ...country, at: { ...country.at, contract: "offer@1" } };
  const unowned: Finding = { ...hardCountry, at: { ...hardCountry.at, contract: "unknown@1" } };
  const two = { ...policy, contractOwners: { "lead@1": "demand-generation", "offer@1": "events" } };
  const judged = judge({ findings: [other, hardCountry, unowned], policy: two, grants: [{ ...grant, by: "events" }] });
  expect(judged.waivers).toMatchObject([{ state: "asked", waitsFor: ["demand-generation"] }]);
  expect(judged.findings.map(({ waived, asked }) => [waived?.id, asked?.id])).toEqual([
    ["country-names", undefined],
    [undefined, "country-names"],
    ["country-names", undefined],
  ]);
});

test("applied exceptions are the findings of the judgement", () => {
  const input = { findings: [country], waivers: [waiver], grants: [], policy, now: new Date("2027-05-01T00:00:00Z") };
  expect(applyWaivers(input)).toEqual(judgeWaivers(input).findings);
  expect(applyWaivers({ ...input, policy: defaultWaiverPolicy, now: new Date("2027-02-01T00:00:00Z") })).toMatchObject([
    { waived: { id: "country-names" } },
  ]);
});

test("that a shorter yes has ended is told beside what is wrong with another one", () => {
  const grants = [
    { ...grant, until: "2027-01-31" },
    { ...grant, reason: "Another." },
  ];
  expect(said(judge({ findings: [hardCountry], grants }))).toEqual(["waiver/grant-differs", "waiver/expired"]);
});
