import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import { renderGitlab } from "./render-gitlab.js";

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

function issues(report: ReturnType<typeof sampleReport>): Issue[] {
  return JSON.parse(renderGitlab(report, { phrases: en }));
}

test("one problem, whole", () => {
  expect(issues(sampleReport("en"))[0]).toEqual({
    description:
      "“Email” is “a(at)acme.example”, and that is not an email address. Write it like “name@company.example”.",
    check_name: "data/wrong-format",
    fingerprint: "f083fa3cf25bb685",
    severity: "major",
    location: { path: "examples/partner-leads/exports/leads.csv", lines: { begin: 3 } },
  });
});

test("every problem has what GitLab requires, and a name of its own", () => {
  for (const report of [sampleReport("en"), hostileReport()]) {
    const all = issues(report);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    for (const { description, check_name, severity, location } of all) {
      expect([typeof description, typeof check_name, typeof location.path]).toEqual(["string", "string", "string"]);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
    }
  }
  expect(issues(hostileReport())).toHaveLength(hostileTexts.length);
});

test("severity goes by the level; what fails nothing is for information", () => {
  const at = { file: "a.csv" };
  const levels = ["advisory", "soft", "hard", "absolute"] as const;
  const found = levels.map((level) => finding(defineRule({ id: `data/${level}`, level }), at));
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "Spring.", owner: "sales" };
  found.push({ ...finding(defineRule({ id: "data/hard", level: "hard" }), at), waived });
  found.push(finding(defineRule({ id: "run/usage", level: "absolute" }), {}));
  expect(issues(sampleReport("en", found, [])).map(({ severity, location }) => [severity, location.path])).toEqual([
    ["info", "a.csv"],
    ["minor", "a.csv"],
    ["major", "a.csv"],
    ["critical", "a.csv"],
    ["info", "a.csv"],
    ["blocker", "trellis.config.yaml"],
  ]);
});
