import { visibleText } from "../visible-text.js";
import type { FileGroup, ToolGroup } from "./group-findings.js";
import { isAlone } from "./is-alone.js";
import { type Pen, stack } from "./pen.js";
import { problemLines } from "./problem-lines.js";
import type { CheckedTool } from "./report.js";
import type { ReportPhrases } from "./report-phrases.js";
import { cellWidth, wrapText } from "./wrap-text.js";

/**
 * A tool, or a file on its own: its name, what it is made of, and its problems file by file. What belongs to no tool has
 * a heading of its own when there are tools `beside` it, or it would seem to belong to one of them.
 */
export function toolLines({ tool, files }: ToolGroup, pen: Pen, beside: boolean): string[] {
  if (!tool && !beside) return stack(files.map((group) => fileLines(group, "", "", pen)));
  if (!tool)
    return stack([[pen.style.strong(pen.phrases.together)], ...files.map((group) => fileLines(group, "", "  ", pen))]);
  const { style, phrases } = pen;
  const ofFile = detailsByFile(tool, phrases);
  const details = isAlone(tool) ? (ofFile.get(tool.name) ?? "") : toolDetails(tool, phrases);
  const mark = tool.fails ? style.bad("✗") : style.good("✓");
  const heading = headingLines(mark, visibleText(tool.name), details, pen);
  if (isAlone(tool)) return stack([heading, ...files.map((group) => problemLines(group.problems, "  ", pen))]);
  const clean = cleanFiles(ofFile, files, pen);
  const found = files.map((group) => fileLines(group, ofFile.get(group.file ?? "") ?? "", "  ", pen));
  // A tool with nothing to mend is two lines, not a page.
  return files.length === 0 ? [...heading, ...clean] : stack([heading, clean, ...found]);
}

function toolDetails({ name, folder, owner }: CheckedTool, phrases: ReportPhrases): string {
  const where = folder === name ? "" : visibleText(folder);
  return phrases.tool(where, owner === undefined ? undefined : visibleText(owner));
}

/** A mark and a name, with details beside them where they fit, else below. */
function headingLines(mark: string, name: string, details: string, { style, width }: Pen): string[] {
  const hang = "  ";
  const [first = "", ...more] = wrapText(name, width, hang).map((line) => style.strong(line.slice(hang.length)));
  const lines = [`${mark} ${first}`, ...more.map((line) => hang + line)];
  if (details === "") return lines;
  if (cellWidth(`${hang}${name}  ${details}`) <= width) return [`${mark} ${first}  ${style.quiet(details)}`];
  return [...lines, ...wrapText(details, width, hang).map(style.quiet)];
}

/** The files that nothing was found in: the first few by name. */
function cleanFiles(ofFile: Details, found: readonly FileGroup[], { phrases, style, width }: Pen): string[] {
  const told = new Set(found.map(({ file }) => file));
  const files = [...ofFile].filter(([file]) => !told.has(file));
  const shown = files.slice(0, files.length > 5 ? 4 : 5).map(([file, details]) => `${visibleText(file)} · ${details}`);
  if (files.length > shown.length) shown.push(phrases.moreFiles(files.length - shown.length));
  return shown.flatMap((line) => wrapText(line, width, "  ", "    ").map(style.quiet));
}

/** What each data file or page was checked against, by the file's name. */
type Details = ReadonlyMap<string, string>;

function detailsByFile(tool: CheckedTool, phrases: ReportPhrases): Details {
  const details = new Map<string, string>();
  for (const { file, contract, records } of tool.data) {
    const earlier = details.get(file);
    const said = phrases.data(visibleText(contract), records);
    details.set(file, earlier === undefined ? said : `${earlier}; ${said}`);
  }
  for (const { file, template } of tool.pages ?? []) details.set(file, visibleText(template));
  return details;
}

function fileLines({ file, problems }: FileGroup, details: string, indent: string, pen: Pen): string[] {
  if (file === undefined) return problemLines(problems, indent, pen);
  const { style, width } = pen;
  const path = visibleText(file, 300);
  const isShort = cellWidth(`${indent}${path}  ${details}`) <= width;
  // A path is never broken, so that it can be copied.
  const parts = [style.strong(path), ...(details === "" ? [] : [style.quiet(details)])];
  const heading = isShort ? [indent + parts.join("  ")] : parts.map((part) => indent + part);
  return [...heading, "", ...problemLines(problems, `${indent}  `, pen)];
}
