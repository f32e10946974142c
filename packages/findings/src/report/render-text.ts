import { isClassifiedValue } from "../classified-value.js";
import { fails } from "../exit-code.js";
import { visibleText } from "../visible-text.js";
import { type FileGroup, groupFindings, type ProblemGroup, type ToolGroup } from "./group-findings.js";
import type { CheckedTool, Report, ReportedFinding } from "./report.js";
import type { ReportPhrases } from "./report-phrases.js";
import { plainStyle, type Style } from "./style.js";
import { cellWidth, wrapText } from "./wrap-text.js";

/** How a report is written. */
export interface TextOptions {
  /** The report's own phrases, in the language of its sentences. */
  readonly phrases: ReportPhrases;
  /** Colours; none by default. */
  readonly style?: Style;
  /** Terminal cells in a line, 80 by default; held between 40 and 100, where lines still read well. */
  readonly width?: number;
  /** Says what was looked at, in place of the count of tools and records; empty says nothing of it. */
  readonly checked?: string;
}

/**
 * Writes a report for a person: the run's own problems, then tool by tool and file by file, equal problems told once
 * with their count and three samples, and a summary. Linear in the number of findings; nothing in a finding can
 * break the layout. Ends with a line end.
 */
export function renderText(report: Report, { phrases, style = plainStyle, width = 80, checked }: TextOptions): string {
  const pen: Pen = { phrases, style, width: Math.min(100, Math.max(40, width)) };
  const { run, tools } = groupFindings(report);
  const blocks = [
    ...(run.length > 0 ? [[style.strong(phrases.run), "", ...problemLines(run, "  ", pen)]] : []),
    ...tools.map((group) => toolLines(group, pen)),
    summaryLines(report, checked ?? phrases.checked(report.summary), pen),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** What every part of the report is written with. */
interface Pen {
  readonly phrases: ReportPhrases;
  readonly style: Style;
  readonly width: number;
}

function summaryLines({ summary, tools, findings }: Report, checked: string, { phrases, style, width }: Pen): string[] {
  const passing = tools.filter((tool) => !tool.fails);
  const failing = tools.filter((tool) => tool.fails);
  const firstRule = findings.find(fails)?.rule ?? findings[0]?.rule;
  const totals = wrapText(phrases.totals(summary), width);
  return [
    ...(checked === "" ? [] : wrapText(visibleText(checked, longest), width).map(style.strong)),
    ...(passing.length > 0 ? wrapText(phrases.passing(...names(passing)), width, "", "  ").map(style.good) : []),
    ...(failing.length > 0 ? wrapText(phrases.failing(...names(failing)), width, "", "  ").map(style.bad) : []),
    ...totals.map(style.strong),
    ...(firstRule
      ? wrapText(phrases.explain(`trellis explain ${visibleText(firstRule)}`), width).map(style.quiet)
      : []),
  ];
}

function names(tools: readonly CheckedTool[]): [string[], number] {
  const shown = tools.slice(0, tools.length > 10 ? 9 : 10);
  return [shown.map(({ name }) => visibleText(name)), tools.length - shown.length];
}

/** Blocks of lines with an empty line between them. */
function stack(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function toolLines({ tool, files }: ToolGroup, pen: Pen): string[] {
  if (!tool) return stack(files.map((group) => fileLines(group, undefined, "", pen)));
  const { style, phrases } = pen;
  const isAlone = tool.data.length === 1 && tool.data[0]?.file === tool.name;
  const details = isAlone ? dataDetails(tool, tool.name, phrases) : toolDetails(tool, phrases);
  const mark = tool.fails ? style.bad("✗") : style.good("✓");
  const heading = headingLines(mark, visibleText(tool.name), details, "", pen);
  if (isAlone) return stack([heading, ...files.map((group) => problemLines(group.problems, "  ", pen))]);
  const clean = cleanFiles(tool, files, pen);
  const found = files.map((group) => fileLines(group, tool, "  ", pen));
  // A tool with nothing to mend is two lines, not a page.
  return files.length === 0 ? [...heading, ...clean] : stack([heading, clean, ...found]);
}

function toolDetails({ name, folder, owner }: CheckedTool, phrases: ReportPhrases): string {
  const where = folder === name ? "" : visibleText(folder);
  return phrases.tool(where, owner === undefined ? undefined : visibleText(owner));
}

/** A mark and a name, with details beside them where they fit, else below. */
function headingLines(mark: string, name: string, details: string, indent: string, { style, width }: Pen): string[] {
  const start = `${indent}${mark === "" ? "" : `${mark} `}`;
  const hang = indent + (mark === "" ? "" : "  ");
  const [first = "", ...more] = wrapText(name, width, hang).map((line) => style.strong(line.slice(hang.length)));
  const lines = [`${start}${first}`, ...more.map((line) => `${hang}${line}`)];
  if (details === "") return lines;
  if (more.length === 0 && cellWidth(hang) + cellWidth(name) + 2 + cellWidth(details) <= width) {
    return [`${start}${first}  ${style.quiet(details)}`];
  }
  return [...lines, ...wrapText(details, width, hang).map(style.quiet)];
}

/** The data files that nothing was found in: the first few by name. */
function cleanFiles(tool: CheckedTool, found: readonly FileGroup[], { phrases, style, width }: Pen): string[] {
  const told = new Set(found.map(({ file }) => file));
  const files = [...new Set(tool.data.map(({ file }) => file))].filter((file) => !told.has(file));
  const shown = files
    .slice(0, files.length > 5 ? 4 : 5)
    .map((file) => `${visibleText(file)} · ${dataDetails(tool, file, phrases)}`);
  if (files.length > shown.length) shown.push(phrases.moreFiles(files.length - shown.length));
  return shown.flatMap((line) => wrapText(line, width, "  ", "    ").map(style.quiet));
}

function dataDetails(tool: CheckedTool | undefined, file: string, phrases: ReportPhrases): string {
  const data = tool?.data.filter((one) => one.file === file) ?? [];
  return data.map(({ contract, records }) => phrases.data(visibleText(contract), records)).join("; ");
}

function fileLines({ file, problems }: FileGroup, tool: CheckedTool | undefined, indent: string, pen: Pen): string[] {
  if (file === undefined) return problemLines(problems, indent, pen);
  const heading = headingLines("", visibleText(file, 500), dataDetails(tool, file, pen.phrases), indent, pen);
  return [...heading, "", ...problemLines(problems, `${indent}  `, pen)];
}

function problemLines(problems: readonly ProblemGroup[], indent: string, pen: Pen): string[] {
  return stack(problems.map((group) => groupLines(group, indent, pen)));
}

function groupLines(group: ProblemGroup, indent: string, pen: Pen): string[] {
  const { style, width } = pen;
  const { problem, fix } = group.first;
  const isFailing = fails(group.first);
  const hang = `${indent}  `;
  const [first = "", ...more] = wrapText(visibleText(problem, longest), width, hang);
  const tone = isFailing ? style.strong : style.quiet;
  const mark = isFailing ? style.bad("✗") : style.quiet("·");
  const mend = fix === "" ? [] : wrapText(visibleText(fix, longest), width, hang);
  return [
    `${indent}${mark} ${tone(first.slice(hang.length))}`,
    ...more.map((line) => hang + tone(line.slice(hang.length))),
    ...(isFailing ? mend : mend.map(style.quiet)),
    ...metaLines(group, hang, pen).map(style.quiet),
  ];
}

/** Sentences hold values that are cut already; this bounds what a rule's words may make of them. */
const longest = 2000;

/** Where and how often; the level in a maker's words and, last, the rule's id: on one line, or on a line each. */
function metaLines({ first, samples, count, others }: ProblemGroup, indent: string, { phrases, width }: Pen): string[] {
  const where = [
    count > 1 ? timesOf(samples, count, phrases) : visiblePlace(first, phrases),
    others ? phrases.others : "",
    ...(first.related ?? []).slice(0, 3).map(({ at }) => seeAlso(at, first.at, phrases)),
  ];
  const kind = [
    first.waived
      ? phrases.waived(visibleText(first.waived.until), visibleText(first.waived.reason))
      : phrases.level[first.level],
    visibleText(first.rule),
  ];
  const all = dotted([...where, ...kind]);
  const lines = cellWidth(indent) + cellWidth(all) <= width ? [all] : [dotted(where), dotted(kind)];
  return lines
    .filter((line) => line !== "")
    .flatMap((line) => wrapText(line, width, indent))
    .map((line) => line.replaceAll(held, " "));
}

/** Parts with dots between them; the words of a short part stay together. */
function dotted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (cellWidth(part) > 40 ? part : part.replaceAll(" ", held)))
    .join(" · ");
}

/** Holds the words of one part together until the lines are made. */
const held = "\uE000";

function seeAlso(at: ReportedFinding["at"], from: ReportedFinding["at"], phrases: ReportPhrases): string {
  const file = at.file !== undefined && at.file !== from.file ? at.file : "";
  const place = [file, phrases.place(at)].filter((part) => part !== "").join(", ");
  return place === "" ? "" : phrases.seeAlso(visibleText(place));
}

function timesOf(samples: readonly ReportedFinding[], count: number, phrases: ReportPhrases): string {
  const isAll = count === samples.length;
  const places = samples.map(({ at }) => placeInGroup(at));
  const own = ownDetails(samples, phrases);
  if (own.every((details) => details.length === 0)) {
    const said = new Map(places.map((place) => [phrases.place(place), place]));
    said.delete("");
    return visibleText(phrases.times(count, [...said.values()], isAll), longest);
  }
  const said = places.map((place, index) => phrases.sample(visibleText(phrases.place(place)), own[index] ?? []).trim());
  return phrases.timesSaid(
    count,
    [...new Set(said)].filter((sample) => sample !== ""),
    isAll,
  );
}

/** Of many, the line is enough. */
function placeInGroup({ column: _, ...at }: ReportedFinding["at"]): ReportedFinding["at"] {
  return at;
}

function visiblePlace({ at }: ReportedFinding, phrases: ReportPhrases): string {
  return visibleText(phrases.place(at));
}

/** What tells the samples apart: the field where they differ in it, and the values they show. */
function ownDetails(samples: readonly ReportedFinding[], phrases: ReportPhrases): string[][] {
  const columns = [
    samples.map(({ field }) => [visibleText(field)]),
    samples.map(({ data }) => shownValues(data, phrases)),
  ];
  const telling = columns.filter((column) => new Set(column.map((parts) => parts.join("\u0000"))).size > 1);
  // The first sample's own details stand in the sentence above.
  return samples.map((_, index) => (index === 0 ? [] : telling.flatMap((column) => column[index] ?? [])));
}

function shownValues(data: ReportedFinding["data"], phrases: ReportPhrases): string[] {
  return Object.values<unknown>(data)
    .filter(isClassifiedValue)
    .map(({ value }) => visibleText(phrases.value(value), 40));
}
