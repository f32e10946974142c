import { fails, type Json, visibleText } from "@trellis/findings";
import type { Report, ReportedFinding } from "@trellis/findings/report";

/** What a page in Markdown says besides the findings' own sentences, in the reader's language. */
export interface MarkdownPhrases {
  readonly title: string;
  readonly columns: readonly [change: string, remedy: string];
  readonly nothing: string;
  readonly record: string;
  /** Heads what belongs to no contract. */
  readonly elsewhere: string;
}

/** Writes a report about contracts for a pull request: a table for each contract, with the records that show a break. */
export function renderMarkdown({ findings }: Report, phrases: MarkdownPhrases): string {
  const blocks = [`## ${phrases.title}`];
  if (findings.length === 0) blocks.push(phrases.nothing);
  const contracts = [...new Set(findings.map(({ at }) => at.contract ?? ""))];
  for (const contract of contracts) {
    const own = findings.filter(({ at }) => (at.contract ?? "") === contract);
    const failing = own.some(fails) ? "❌" : "✅";
    blocks.push(`### ${failing} ${contract === "" ? phrases.elsewhere : escaped(contract)}`);
    const [change, remedy] = phrases.columns;
    const rows = own.map(
      (one) => `| ${fails(one) ? "❌" : ""} | ${cell(withoutRecord(one))} | ${cell(one.fix)} | \`${one.rule}\` |`,
    );
    blocks.push([`| | ${change} | ${remedy} | |`, "| --- | --- | --- | --- |", ...rows].join("\n"));
    const [witness] = own.filter(fails).flatMap(({ data }) => asText(data.witness) ?? []);
    if (witness !== undefined) blocks.push(`${phrases.record}\n\n${fenced(witness)}`);
  }
  return `${blocks.join("\n\n")}\n`;
}

/** The record is shown once, below the table; a cell is too narrow for it. */
function withoutRecord({ problem, data }: ReportedFinding): string {
  const witness = asText(data.witness);
  return witness === undefined || witness.length < 60 ? problem : problem.replace(witness, "…");
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}json\n${text}\n${fence}`;
}

function cell(text: string): string {
  return escaped(visibleText(text, 1000)).replaceAll("|", "\\|");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, " ");
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
