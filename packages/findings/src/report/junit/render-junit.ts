import { fails } from "../../exit-code.js";
import { visibleText } from "../../visible-text.js";
import type { FormatPhrases } from "../formats/format-phrases.js";
import { exceptionOf, leaveOf, tellProblem } from "../formats/tell-problem.js";
import { groupFindings, type ProblemGroup, type ToolGroup } from "../group-findings.js";
import { isAlone } from "../is-alone.js";
import type { CheckedTool, Report } from "../report.js";
import { element, xmlText } from "./xml.js";

/** How a report is written as JUnit XML. */
export interface JunitOptions {
  readonly phrases: FormatPhrases;
}

/** One test case: what one rule says about one file, or about a tool. */
interface Case {
  readonly name: string;
  readonly file: string | undefined;
  readonly groups: ProblemGroup[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The report as JUnit XML: a suite for each tool, a test case for each rule and the file that it was found in, and one
 * that passes for each data file in which nothing was found. An exception is a skipped case with its reason; advice is
 * a case that passes and says what was found; what is wrong with the run itself is an error. Linear in the findings.
 */
export function renderJunit(report: Report, { phrases }: JunitOptions): string {
  const { run, tools } = groupFindings(report);
  const ofRun = run.length === 0 ? [] : [{ name: phrases.run, cases: casesOf([{ problems: run }], "") }];
  const suites: Suite[] = [...ofRun, ...tools.map((group) => suiteOf(group, phrases))];
  const written = suites.map((suite) => suiteXml(suite, report, phrases));
  const totals = countCases(suites.flatMap(({ cases }) => cases));
  const attributes = { name: phrases.title, ...totals, time: "0" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, written)}\n`;
}

function suiteOf({ tool, files }: ToolGroup, phrases: FormatPhrases): Suite {
  const name = tool === undefined ? phrases.together : visibleText(tool.name);
  return { name, cases: [...casesOf(files, tool?.folder ?? ""), ...(tool ? cleanCases(tool, files, phrases) : [])] };
}

function casesOf(files: readonly { file?: string; problems: readonly ProblemGroup[] }[], folder: string): Case[] {
  const cases = new Map<string, Case>();
  for (const { file, problems } of files) {
    for (const group of problems) {
      const { rule } = group.first;
      const target = visibleText(file ?? folder, 300);
      const key = `${rule}\u0000${file ?? ""}`;
      const known = cases.get(key);
      if (known) known.groups.push(group);
      else cases.set(key, { name: [rule, target].filter((part) => part !== "").join(" · "), file, groups: [group] });
    }
  }
  return [...cases.values()];
}

/** What was looked at and is right: a reader of test results takes a suite without a case for one that did not run. */
function cleanCases(tool: CheckedTool, found: ToolGroup["files"], phrases: FormatPhrases): Case[] {
  const told = new Set(found.map(({ file }) => file));
  const seen = [
    ...tool.data.map(({ file, contract }) => ({ file, against: contract })),
    ...(tool.pages ?? []).map(({ file, template }) => ({ file, against: template })),
  ];
  const clean = seen.filter(({ file }) => !told.has(file));
  const cases = clean.map(({ file, against }) => ({
    name: `${visibleText(against)} · ${visibleText(file, 300)}`,
    file,
    groups: [],
  }));
  if (cases.length > 0 || found.length > 0) return cases;
  return [{ name: phrases.clean, file: isAlone(tool) ? tool.name : undefined, groups: [] }];
}

function suiteXml({ name, cases }: Suite, report: Report, phrases: FormatPhrases): string {
  const attributes = { name, ...countCases(cases), time: "0", timestamp: report.now.slice(0, 19) };
  return element(
    "testsuite",
    attributes,
    cases.map((one) => caseXml(one, name, phrases)),
  );
}

function caseXml({ name, file, groups }: Case, suite: string, phrases: FormatPhrases): string {
  const line = groups[0]?.first.at.line;
  const attributes = {
    classname: suite,
    name,
    ...(file === undefined ? {} : { file: visibleText(file, 1000) }),
    ...(line === undefined ? {} : { line }),
    time: "0",
  };
  return element("testcase", attributes, outcome(groups, phrases));
}

function outcome(groups: readonly ProblemGroup[], phrases: FormatPhrases): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const text = xmlText(groups.map((group) => groupText(group, phrases)).join("\n\n"));
  const failing = groups.find(({ first: one }) => fails(one));
  if (failing) {
    const { problem, level, rule } = failing.first;
    const name = rule.startsWith("run/") ? "error" : "failure";
    return [element(name, { message: visibleText(problem, 2000), type: level }, text)];
  }
  const waived = groups.find(({ first: one }) => one.waived);
  if (waived) return [element("skipped", { message: exceptionOf(waived.first, phrases) ?? "" }, text)];
  return [element("system-out", {}, text)];
}

function groupText(group: ProblemGroup, phrases: FormatPhrases): string {
  const { problem, fix, where } = tellProblem(group, phrases);
  const text = [problem, fix, where, leaveOf(group.first, phrases)].filter((part) => part !== "").join("\n");
  // Readers of test results take `[[ATTACHMENT|file]]` in a text as an order.
  return text.replaceAll("[[", "[ [");
}

function countCases(cases: readonly Case[]): { tests: number; failures: number; errors: number; skipped: number } {
  let [failures, errors, skipped] = [0, 0, 0];
  for (const { groups } of cases) {
    const failing = groups.find(({ first }) => fails(first));
    if (failing?.first.rule.startsWith("run/")) errors++;
    else if (failing) failures++;
    else if (groups.some(({ first }) => first.waived)) skipped++;
  }
  return { tests: cases.length, failures, errors, skipped };
}
