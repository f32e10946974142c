import { visibleText } from "../../visible-text.js";
import type { FormatPhrases, ProblemKind } from "../formats/format-phrases.js";
import { type ToldProblem, tellProblem } from "../formats/tell-problem.js";
import { type ToldBesides, tellSummary } from "../formats/tell-summary.js";
import { groupFindings, type ProblemGroup, type ToolGroup } from "../group-findings.js";
import type { CheckedTool, Report } from "../report.js";
import { escapeHtml } from "./escape-html.js";
import { style, styleHash } from "./style.js";

/** How a report is written as a page. */
export interface HtmlOptions extends ToldBesides {
  /** How many problems the page shows, equal ones told once; 2,000 by default. The rest is counted. */
  readonly limit?: number;
}

/**
 * The report as one page that needs nothing else: no script, no request, a style that its own policy allows by hash.
 * What fails, exceptions and advice can be shown apart. It follows the reader's light or dark scheme, and can be read by
 * keyboard and by ear. Linear in the number of findings.
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const { phrases, limit = 2000 } = options;
  const { run, tools } = groupFindings(report);
  const left = { room: limit, rest: 0 };
  const sections = [
    ...(run.length > 0 ? [section(phrases.run, "", itemsOf(run, true, left, phrases))] : []),
    ...tools.map((group) => toolSection(group, left, phrases)),
  ];
  const more = left.rest > 0 ? `<p>${escapeHtml(phrases.more(left.rest))}</p>` : "";
  const title = `${phrases.title}: ${phrases.verdict(report.exitCode !== 0)}`;
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(report.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(phrases.title)}</h1>
<p class="${report.exitCode === 0 ? "passes" : "fails"}"><strong>${escapeHtml(phrases.verdict(report.exitCode !== 0))}</strong></p>
<p>${escapeHtml(tellSummary(report, options))}</p>
${filter(report, phrases)}</header>
<main>
${sections.join("\n")}${more}
</main>
<footer>
<p class="quiet">${escapeHtml(phrases.ran(report.now, visibleText(report.trellis)))}</p>
</footer>
</body>
</html>
`;
}

/** What a page still has room for, and how many problems it no longer shows. */
interface Left {
  room: number;
  rest: number;
}

/** Radio buttons that the style reads: no script is needed. Only kinds that there are can be chosen. */
function filter({ summary }: Report, phrases: FormatPhrases): string {
  const counts: [ProblemKind, number][] = [
    ["failing", summary.problems],
    ["waived", summary.waived],
    ["advice", summary.advice],
  ];
  const present = counts.filter(([, count]) => count > 0);
  if (present.length < 2) return "";
  const choices = [
    choice("everything", phrases.everything, true),
    ...present.map(([kind, count]) => choice(kind, `${phrases.kinds[kind]} (${phrases.value(count)})`, false)),
  ];
  return `<fieldset>\n<legend>${escapeHtml(phrases.show)}</legend>\n${choices.join("\n")}\n</fieldset>\n`;
}

function choice(id: string, label: string, isChosen: boolean): string {
  const input = `<input type="radio" name="show" id="show-${id}"${isChosen ? " checked" : ""}>`;
  return `<label for="show-${id}">${input} ${escapeHtml(label)}</label>`;
}

function toolSection({ tool, files }: ToolGroup, left: Left, phrases: FormatPhrases): string {
  const blocks = files.map(({ file, problems }) => {
    const heading = file === undefined ? "" : `<h3>${escapeHtml(visibleText(file, 300))}</h3>\n`;
    const items = itemsOf(problems, false, left, phrases);
    return items === "" ? "" : `${heading}${items}`;
  });
  const clean = files.length === 0 ? `<p>${escapeHtml(phrases.clean)}</p>` : "";
  const inside = [...blocks.filter((block) => block !== ""), clean].join("\n");
  if (tool === undefined) return section(phrases.together, "", inside);
  return section(visibleText(tool.name), stateOf(tool, phrases), inside);
}

function stateOf(tool: CheckedTool, phrases: FormatPhrases): string {
  const folder = tool.folder === tool.name ? "" : visibleText(tool.folder);
  const details = phrases.tool(folder, tool.owner === undefined ? undefined : visibleText(tool.owner));
  const state = `<span class="${tool.fails ? "fails" : "passes"}">${tool.fails ? "✗" : "✓"} ${escapeHtml(phrases.passes(tool.fails))}</span>`;
  return `<p class="quiet">${state}${details === "" ? "" : ` · ${escapeHtml(details)}`}</p>\n`;
}

function section(heading: string, state: string, inside: string): string {
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${state}${inside}\n</section>`;
}

function itemsOf(groups: readonly ProblemGroup[], isOfRun: boolean, left: Left, phrases: FormatPhrases): string {
  const shown = groups.slice(0, left.room);
  left.room -= shown.length;
  for (const { count } of groups.slice(shown.length)) left.rest += count;
  if (shown.length === 0) return "";
  const items = shown.map((group) =>
    item(tellProblem(group, phrases), isOfRun ? group.first.at.file : undefined, phrases),
  );
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function item(
  { kind, problem, fix, where, leave, rule }: ToldProblem,
  file: string | undefined,
  phrases: FormatPhrases,
): string {
  const place = [file === undefined ? "" : visibleText(file, 300), where].filter((part) => part !== "").join(", ");
  const meta = [place, leave].filter((part) => part !== "").map(escapeHtml);
  return [
    `<li class="problem ${kind}">`,
    `<p class="what"><span class="kind">${escapeHtml(phrases.kinds[kind])}</span> ${escapeHtml(problem)}</p>`,
    ...(fix === "" ? [] : [`<p>${escapeHtml(fix)}</p>`]),
    `<p class="quiet">${[...meta, `<code>${escapeHtml(rule)}</code>`].join(" · ")}</p>`,
    "</li>",
  ].join("\n");
}
