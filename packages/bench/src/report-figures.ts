import { defineRule, type Finding, finding } from "@trellis/findings";
import { en as say } from "@trellis/findings/phrases/en";
import { buildReport, type Report, renderJson, renderText } from "@trellis/findings/report";
import { en } from "@trellis/findings/report/formats/en";
import { renderGithub } from "@trellis/findings/report/github";
import { renderGitlab } from "@trellis/findings/report/gitlab";
import { renderHtml } from "@trellis/findings/report/html";
import { renderJunit } from "@trellis/findings/report/junit";
import { renderMarkdown } from "@trellis/findings/report/markdown";
import { en as textEnglish } from "@trellis/findings/report/phrases/en";
import { renderSarif } from "@trellis/findings/report/sarif";
import type { Figure } from "./figure.js";
import { median } from "./measure.js";

const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: (report) => renderText(report, { phrases: textEnglish }),
  json: renderJson,
  sarif: (report) => renderSarif(report, { phrases: en }),
  junit: (report) => renderJunit(report, { phrases: en }),
  github: (report) => renderGithub(report, { phrases: en }),
  gitlab: (report) => renderGitlab(report, { phrases: en }),
  markdown: (report) => renderMarkdown(report, { phrases: en }),
  html: (report) => renderHtml(report, { phrases: en }),
};

const rules = ["data/required-missing", "data/wrong-format", "data/too-long"] as const;
const rounds = 5;

/** How the time of a report grows when its findings are ten times as many, no two of them equal. */
export function reportFigures(): Figure[] {
  const few = findings(10_000);
  const many = findings(100_000);
  const growth = (what: string, work: (found: Finding[]) => unknown): Figure => {
    const ratios: number[] = [];
    work(few);
    for (let round = 0; round < rounds; round++) {
      const once = timed(() => work(many));
      // As long as the other, so that a noisy neighbour disturbs them alike.
      const tenTimes = timed(() => Array.from({ length: 10 }, () => work(few)).length);
      ratios.push((once * 10) / tenTimes);
    }
    return { what, value: median(ratios), unit: "×", atMost: 12 };
  };
  const reports = new Map([few, many].map((found) => [found, report(found)]));
  return [
    growth("putting findings into words", report),
    ...Object.entries(formats).map(([name, render]) =>
      growth(`${name} of 100,000 findings / of 10,000`, (found) => render(reports.get(found) ?? report(found))),
    ),
  ];
}

/** Processor time: a report waits for nothing, so that what else the machine does need not disturb it. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  if (work() === undefined) throw new Error("Nothing was done.");
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function report(found: Finding[]): Report {
  const words = {
    phrases: say,
    dataRequiredMissing: ({ field }: { field: string }) => ({ problem: `“${field}” is missing.`, fix: "Add it." }),
  };
  const tools = Array.from({ length: 50 }, (_, index) => {
    const name = `tool-${index}`;
    return { name, folder: `tools/${name}`, owner: "sales", data: [], fails: true };
  });
  return buildReport({
    findings: found,
    tools,
    words,
    labels: {},
    now: new Date("2026-11-21T08:00:00Z"),
    version: "0.1.0",
  });
}

function findings(amount: number): Finding[] {
  return Array.from({ length: amount }, (_, index) => {
    const rule = defineRule({ id: rules[index % rules.length] ?? rules[0], level: "hard" });
    const tool = `tool-${index % 50}`;
    const at = {
      tool,
      file: `tools/${tool}/data/${index % 500}.csv`,
      line: index + 2,
      contract: "lead@1",
      pointer: `/field${index}`,
    };
    const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "The partner mends it.", owner: "sales" };
    return index % 10 === 0 ? { ...finding(rule, at), waived } : finding(rule, at);
  });
}
