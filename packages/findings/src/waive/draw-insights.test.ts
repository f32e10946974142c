import { type Finding, finding } from "@trellis/findings";
import { drawInsights, judgeWaivers } from "@trellis/findings/waive";
import { expect, test } from "vitest";
import { country, policy, waiver } from "../../test/waive.js";

const tools = ["a", "b", "c"];
const at = (tool: string): Finding => ({ ...country, at: { ...country.at, tool }, count: 4 });
const past = { ...waiver, since: "2026-06-01", until: "2026-07-31", outcome: "It came." };
const other = finding({ id: "data/too-long", level: "hard" }, { file: "alone.csv", contract: "lead@1" });

test("rules come by how often they are bent, then by how often they fail", () => {
  const findings = [
    ...tools.map(at),
    ...Array.from({ length: 9 }, () => other),
    finding({ id: "data/column-unmapped", level: "advisory" }, { tool: "a" }),
    finding({ id: "run/usage", level: "absolute" }, {}),
  ];
  const waivers = [
    { ...waiver, tool: "a" },
    { ...past, tool: "b" },
    { ...waiver, tool: "c", owner: "nobody" },
    { ...waiver, tool: "c", id: "gone", rule: "data/gone" },
    { ...past, tool: "a", id: "past", rule: "data/gone" },
  ];
  const judged = judgeWaivers({ findings, waivers, grants: [], policy, now: new Date("2027-02-01T08:00:00Z") });
  const insights = drawInsights(judged.findings, judged.waivers, policy);
  expect(insights.map(({ waivers: of, ...one }) => ({ ...one, waivers: of.map(({ waiver: { id } }) => id) }))).toEqual([
    {
      rule: "data/not-in-list",
      level: "soft",
      fails: 8,
      advice: 0,
      waived: 4,
      failing: ["b", "c"],
      bending: ["a", "b"],
      owners: ["demand-generation"],
      waivers: ["country-names", "country-names"],
    },
    {
      rule: "data/gone",
      level: "advisory",
      fails: 0,
      advice: 0,
      waived: 0,
      failing: [],
      bending: ["a"],
      owners: [],
      waivers: ["past"],
    },
    {
      rule: "data/too-long",
      level: "hard",
      fails: 9,
      advice: 0,
      waived: 0,
      failing: ["alone.csv"],
      bending: [],
      owners: ["demand-generation"],
      waivers: [],
    },
    {
      rule: "data/column-unmapped",
      level: "advisory",
      fails: 0,
      advice: 1,
      waived: 0,
      failing: [],
      bending: [],
      owners: [],
      waivers: [],
    },
  ]);
});

test("where as many bend a rule, the one that fails more comes first, then more advice, then the alphabet", () => {
  const of = (rule: string, level: "soft" | "advisory", count = 1): Finding => ({
    ...finding({ id: "data/x", level }, { tool: "a" }),
    rule,
    count,
  });
  const findings = [
    of("data/c", "advisory"),
    of("data/b", "advisory"),
    of("data/d", "advisory"),
    of("data/run/on", "advisory", 5),
    of("data/e", "soft", 2),
    of("data/f", "soft", 3),
  ];
  const order = ["data/f", "data/e", "data/run/on", "data/b", "data/c", "data/d"];
  expect(drawInsights(findings, [], policy).map(({ rule }) => rule)).toEqual(order);
  expect(drawInsights(findings.reverse(), [], policy).map(({ rule }) => rule)).toEqual(order);
});

test("nothing found is nothing to learn from", () => {
  expect(drawInsights([], [], policy)).toEqual([]);
});
