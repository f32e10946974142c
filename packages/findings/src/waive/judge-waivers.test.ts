import { exitCode, type Finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { country, judge, policy, states, waiver } from "../../test/waive.js";

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
  expect(states(at("Europe/Paris"))).toEqual(["ends-soon"]);
  expect(states(at("America/Chicago"))).toEqual(["active"]);
  expect(at("Europe/Paris").waivers[0]).toMatchObject({ zone: "Europe/Paris", daysLeft: 30 });
});

test("without a zone of its own, or with one that nobody knows, the zone of the policy holds", () => {
  const paris = { ...policy, zone: "Europe/Paris" };
  const now = "2027-03-31T22:00:00Z";
  expect(states(judge({ policy: paris, now }))).toEqual(["expired"]);
  expect(states(judge({ policy: paris, now, waivers: [{ ...waiver, zone: "UTC" }] }))).toEqual(["ends-soon"]);
  expect(judge({ policy: paris, now, waivers: [{ ...waiver, zone: "Gaul" }] }).waivers).toMatchObject([
    { state: "refused", zone: "Europe/Paris" },
  ]);
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
