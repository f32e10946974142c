import { exitCode, type Finding } from "@trellis/findings";
import { applyWaivers, defaultWaiverPolicy, judgeWaivers } from "@trellis/findings/waive";
import { expect, test } from "vitest";
import { country, grant, hardCountry, judge, policy, said, waiver } from "../../test/waive.js";

const state = (judgement: ReturnType<typeof judge>) => judgement.waivers.map((one) => one.state);

test("a soft problem is waived on the maker's own word, and stays in the result", () => {
  const { findings, waivers } = judge();
  expect(findings).toEqual([
    {
      ...country,
      waived: {
        id: "country-names",
        until: "2027-03-31",
        zone: "UTC",
        reason: "The event platform writes countries in full until its update.",
        owner: "events",
      },
    },
  ]);
  expect(exitCode(findings)).toBe(0);
  expect(waivers).toEqual([
    {
      waiver,
      state: "active",
      until: "2027-03-31",
      zone: "UTC",
      daysLeft: 58,
      grants: [],
      waitsFor: [],
      matches: findings,
      problems: [],
    },
  ]);
});

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
  expect(state(judged)).toEqual(["refused"]);
});

test("advice is left alone", () => {
  const advice: Finding = { ...country, level: "advisory" };
  const judged = judge({ findings: [advice] });
  expect(judged.findings[0]).toEqual(advice);
  expect(judged.waivers[0]?.problems[0]?.data).toEqual({
    name: "country-names",
    rule: "data/not-in-list",
    what: "advice",
  });
});

/** The rules that fail, at a moment. */
function failing(now: string, zone?: string): string[] {
  const one = zone === undefined ? waiver : { ...waiver, zone };
  return judge({ waivers: [one], now })
    .findings.filter((found) => exitCode([found]) > 0)
    .map(({ rule }) => rule);
}

test.each([
  ["UTC", "2027-04-01T00:00:00.000Z"],
  // Summer time has begun in Paris on 28 March: the day ends two hours before UTC's, not one.
  ["Europe/Paris", "2027-03-31T22:00:00.000Z"],
  ["America/Chicago", "2027-04-01T05:00:00.000Z"],
  ["Asia/Kathmandu", "2027-03-31T18:15:00.000Z"],
  ["Pacific/Kiritimati", "2027-03-31T10:00:00.000Z"],
  ["Pacific/Pago_Pago", "2027-04-01T11:00:00.000Z"],
])("the last day ends in %s at %s, to the millisecond", (zone, end) => {
  const at = (offset: number) => failing(new Date(Date.parse(end) + offset).toISOString(), zone);
  expect(at(-1)).toEqual([]);
  expect(at(0)).toEqual(["data/not-in-list", "waiver/expired"]);
  expect(at(1)).toEqual(["data/not-in-list", "waiver/expired"]);
});

test.each([
  ["UTC", "2027-01-10T00:00:00.000Z"],
  ["Europe/Paris", "2027-01-09T23:00:00.000Z"],
])("the first day begins in %s at %s, to the millisecond", (zone, start) => {
  const at = (offset: number) => failing(new Date(Date.parse(start) + offset).toISOString(), zone);
  expect(at(-1)).toEqual(["data/not-in-list", "waiver/clock-set-back"]);
  expect(at(0)).toEqual([]);
});

test("after its end the problem fails again, and a finding says since when", () => {
  const judged = judge({ now: "2027-04-03T08:00:00Z" });
  expect(judged.findings[0]).toEqual(country);
  expect(judged.findings[1]).toEqual({
    rule: "waiver/expired",
    level: "absolute",
    at: { ...waiver.at, pointer: "/waivers/0/until" },
    data: {
      name: "country-names",
      rule: "data/not-in-list",
      until: "2027-03-31",
      since: "2027-04-01",
      zone: "UTC",
    },
  });
  expect(judged.waivers).toMatchObject([{ state: "expired", daysLeft: -3, matches: [country] }]);
});

test.each([
  ["2027-02-28T23:59:59.999Z", undefined],
  ["2027-03-01T00:00:00.000Z", { daysLeft: 30, what: "30 days" }],
  ["2027-03-23T23:59:59.999Z", { daysLeft: 8, what: "30 days" }],
  ["2027-03-24T00:00:00.000Z", { daysLeft: 7, what: "7 days" }],
  ["2027-03-31T23:59:59.999Z", { daysLeft: 0, what: "7 days" }],
])("notices come thirty and seven days before: %s", (now, data) => {
  for (const notices of [
    [30, 7],
    [7, 30],
  ])
    expectNotice(now, notices, data);
});

function expectNotice(now: string, notices: readonly number[], data: object | undefined): void {
  const judged = judge({ now, policy: { ...policy, notices } });
  const { problems, state: stands } = judged.waivers[0] ?? {};
  expect(problems?.map((one) => one.data)).toEqual(
    data ? [{ name: "country-names", rule: "data/not-in-list", until: "2027-03-31", ...data }] : [],
  );
  expect(problems?.every(({ level }) => level === "advisory")).toBe(true);
  expect(stands).toBe(data ? "ends-soon" : "active");
}

test("the day of a notice is counted in the zone of the exception", () => {
  const at = (zone: string) => judge({ waivers: [{ ...waiver, zone }], now: "2027-02-28T23:30:00Z" });
  expect(state(at("Europe/Paris"))).toEqual(["ends-soon"]);
  expect(state(at("America/Chicago"))).toEqual(["active"]);
  expect(at("Europe/Paris").waivers[0]).toMatchObject({ zone: "Europe/Paris", daysLeft: 30 });
});

test("without a zone of its own, or with one that nobody knows, the zone of the policy holds", () => {
  const paris = { ...policy, zone: "Europe/Paris" };
  const now = "2027-03-31T22:00:00Z";
  expect(state(judge({ policy: paris, now }))).toEqual(["expired"]);
  expect(state(judge({ policy: paris, now, waivers: [{ ...waiver, zone: "UTC" }] }))).toEqual(["ends-soon"]);
  expect(judge({ policy: paris, now, waivers: [{ ...waiver, zone: "Gaul" }] }).waivers).toMatchObject([
    { state: "refused", zone: "Europe/Paris" },
  ]);
});

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
  expect(state(blank)).toEqual(["expired", "refused"]);
  expect(blank.waivers[1]?.problems[0]?.at.pointer).toBe("/waivers/0/renews");

  // Whoever does not call it a renewal has to say it all the same: it is about the same problem.
  const unnamed = judge({ now, waivers: [waiver, later] });
  expect(said(unnamed)).toEqual(["waiver/expired", "waiver/outcome-missing"]);

  const told = { ...waiver, outcome: "Two reports need it." };
  for (const renewal of [later, { ...later, renews: "country-names" }]) {
    const judged = judge({ now, waivers: [told, renewal] });
    expect(judged.findings).toMatchObject([{ waived: { id: "until-may", until: "2027-05-31" } }]);
    expect(said(judged)).toEqual([]);
    expect(state(judged)).toEqual(["expired", "active"]);
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
  expect(state(judged)).toEqual(["ends-soon", "asked"]);
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
  const what = (judged: ReturnType<typeof judge>) =>
    judged.waivers.flatMap(({ problems }) => problems.map(({ data }) => [data.what, data.near]));
  expect(what(judge({ findings: [] }))).toEqual([["mended", undefined]]);
  expect(state(judge({ findings: [] }))).toEqual(["unused"]);
  expect(what(judge({ waivers: [{ ...waiver, rule: "data/not-in-lists" }] }))).toEqual([
    ["mended", "data/not-in-list"],
  ]);
  expect(what(judge({ waivers: [{ ...waiver, place: { field: "county" } }] }))).toEqual([["mended", undefined]]);
  expect(what(judge({ findings: [], partial: true }))).toEqual([]);

  const now = "2027-04-02T08:00:00Z";
  expect(what(judge({ findings: [], now }))).toEqual([["over", undefined]]);
  expect(state(judge({ findings: [], now }))).toEqual(["expired"]);
  expect(what(judge({ findings: [], now, waivers: [{ ...waiver, outcome: "It came." }] }))).toEqual([]);
  const renewal = { ...waiver, id: "b", renews: "country-names", since: "2027-03-01", until: "2027-03-31" };
  expect(what(judge({ findings: [], now, waivers: [waiver, { ...renewal, outcome: "It came." }] }))).toEqual([]);
});

test("what is refused is not called unused as well", () => {
  expect(said(judge({ findings: [], waivers: [{ ...waiver, owner: "nobody-at-all" }] }))).toEqual([
    "waiver/owner-unknown",
  ]);
});

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
  expect(state(both)).toEqual(["active"]);
});

test("a grant of another tool, or for another exception, is none of ours", () => {
  for (const other of [{ tool: "other" }, { waiver: "other" }]) {
    const judged = judge({ findings: [hardCountry], grants: [{ ...grant, ...other }] });
    expect([state(judged), said(judged)]).toEqual([["asked"], []]);
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
  expect(state(judged)).toEqual(["active", "refused"]);
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

test("one exception can hold for many problems, and each of them for its own", () => {
  const titles = { ...country, at: { ...country.at, pointer: "/jobTitle" } };
  const judged = judge({
    findings: [titles, country, { ...country, count: 5 }],
    waivers: [waiver, { ...waiver, id: "titles", place: { field: "jobTitle" } }],
  });
  expect(judged.findings.map(({ waived }) => waived?.id)).toEqual(["titles", "country-names", "country-names"]);
  expect(judged.waivers.map(({ matches }) => matches.length)).toEqual([2, 1]);
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
  const near = (judged: ReturnType<typeof judge>) =>
    judged.waivers[0]?.problems.map(({ data }) => [data.what, data.near]);
  const misspelt = { ...waiver, rule: "data/not-in-lists" };
  expect(near(judge({ waivers: [misspelt], now: "2027-04-02T08:00:00Z" }))).toEqual([["over", undefined]]);
  const advice: Finding = { ...country, rule: "data/not-in-lists", level: "advisory" };
  expect(near(judge({ findings: [country, advice], waivers: [misspelt] }))).toEqual([["advice", undefined]]);
});

test("dates that follow each other the wrong way are all there is to say", () => {
  const odd = { ...waiver, since: "2027-06-01", until: "2027-05-01", owner: "evnets" };
  expect(said(judge({ waivers: [odd] }))).toEqual(["waiver/ends-before-it-begins"]);
});

test("what holds where nobody has said otherwise", () => {
  expect(defaultWaiverPolicy).toEqual({ spans: { soft: "P90D", hard: "P180D" }, zone: "UTC", notices: [30, 7] });
});

test("applied exceptions are the findings of the judgement", () => {
  const input = { findings: [country], waivers: [waiver], grants: [], policy, now: new Date("2027-05-01T00:00:00Z") };
  expect(applyWaivers(input)).toEqual(judgeWaivers(input).findings);
  expect(applyWaivers({ ...input, policy: defaultWaiverPolicy, now: new Date("2027-02-01T00:00:00Z") })).toMatchObject([
    { waived: { id: "country-names" } },
  ]);
});
