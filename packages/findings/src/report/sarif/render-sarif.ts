import { fails } from "../../exit-code.js";
import type { Finding } from "../../finding.js";
import type { Place } from "../../place.js";
import { visibleText } from "../../visible-text.js";
import type { FormatPhrases } from "../formats/format-phrases.js";
import { exceptionOf, sentenceOf } from "../formats/tell-problem.js";
import { escapeObeyed, jsonList } from "../render-json.js";
import type { Report, ReportedFinding } from "../report.js";
import { type RuleHelp, sarifRule } from "./sarif-rule.js";
import { sarifUri } from "./sarif-uri.js";

/** How a report is written as SARIF. */
export interface SarifOptions {
  readonly phrases: FormatPhrases;
  /** The pages of the rules, by id, in the language of the report. A rule without one is described by its id. */
  readonly rules?: ReadonlyMap<string, RuleHelp>;
  /** Says exceptions as SARIF `suppressions` too. Readers that know none, GitHub among them, show the result as open. */
  readonly suppressions?: boolean;
}

/**
 * The report as a SARIF 2.1.0 log: one run, a result for each finding, the rules that were found with their pages.
 * What has no file at all is a notification of the run, because a result without a place is refused by GitHub.
 * Linear in the number of findings. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/
 */
export function renderSarif(report: Report, { phrases, rules, suppressions = false }: SarifOptions): string {
  const folders = new Map(report.tools.map(({ name, folder }) => [name, folder]));
  const levels = new Map(report.findings.map(({ rule, level }) => [rule, level]));
  const ids = [...levels.keys()].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const repeats = new Map<string, number>();
  const results: object[] = [];
  const notifications: object[] = [];
  for (const finding of report.findings) {
    const place = placed(finding.at, folders);
    const rule = { ruleId: finding.rule, ruleIndex: indexes.get(finding.rule) };
    const message = { text: plainMessage(messageOf(finding, phrases)) };
    if (place === undefined) {
      notifications.push({ descriptor: { id: finding.rule, index: rule.ruleIndex }, level: levelOf(finding), message });
      continue;
    }
    const nth = (repeats.get(finding.fingerprint) ?? 0) + 1;
    repeats.set(finding.fingerprint, nth);
    results.push({
      ...rule,
      level: levelOf(finding),
      message,
      locations: [{ physicalLocation: place, ...logical(finding) }],
      ...related(finding, phrases),
      partialFingerprints: {
        "trellis/v1": finding.fingerprint,
        // The one name that GitHub reads; equal problems of one file are told apart by their order.
        primaryLocationLineHash: `${finding.fingerprint}:${nth}`,
      },
      ...(finding.count === undefined ? {} : { occurrenceCount: finding.count }),
      ...(suppressions ? suppressed(finding) : {}),
      properties: propertiesOf(finding),
    });
  }
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Trellis",
            semanticVersion: report.trellis,
            version: report.trellis,
            language: report.language,
            rules: ids.map((id) => sarifRule(id, rules?.get(id), levels.get(id) ?? "hard")),
          },
        },
        invocations: [
          {
            executionSuccessful: report.exitCode !== 2,
            exitCode: report.exitCode,
            endTimeUtc: report.now,
            ...(notifications.length > 0 ? { toolConfigurationNotifications: notifications } : {}),
          },
        ],
        language: report.language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: phrases.title } } },
        properties: { summary: report.summary },
        results: [],
      },
    ],
  };
  const whole = escapeObeyed(JSON.stringify(log, null, 1));
  const end = whole.lastIndexOf("[]");
  return `${whole.slice(0, end)}${jsonList(results, 1, "   ")}${whole.slice(end + 2)}\n`;
}

/** Advice and what has an exception are notes; what a maker may bend is a warning. */
function levelOf(finding: ReportedFinding): "error" | "warning" | "note" {
  if (!fails(finding)) return "note";
  return finding.level === "soft" ? "warning" : "error";
}

function messageOf(finding: ReportedFinding, phrases: FormatPhrases): string {
  const exception = exceptionOf(finding, phrases);
  return [sentenceOf(finding), ...(exception === undefined ? [] : [`(${exception})`])].join(" ");
}

/** In SARIF, `[text](target)` in a message is a link: what a stranger wrote never is one. */
function plainMessage(text: string): string {
  return text.includes("](") ? text.replace(/[\\[\]]/g, "\\$&") : text;
}

function placed(at: Place, folders: ReadonlyMap<string, string>): object | undefined {
  const folder = at.tool === undefined ? undefined : folders.get(at.tool);
  const file = at.file ?? (folder === undefined ? undefined : `${folder}/trellis.yaml`);
  if (file === undefined || file === "") return undefined;
  return { artifactLocation: sarifUri(file), ...regionOf(at) };
}

/** What is about a whole file stands at its beginning: GitHub refuses a place without a line. */
function regionOf({ line = 1, column }: Place): object {
  return { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

/** The field in its contract, or the blank of a template. */
function logical({ at, field }: ReportedFinding): object {
  const owner = at.contract ?? at.template;
  if (owner === undefined) return {};
  const name = visibleText(field ?? at.slot ?? owner);
  const path = at.pointer ?? (at.slot === undefined ? "" : `/${at.slot}`);
  return { logicalLocations: [{ name, fullyQualifiedName: visibleText(`${owner}${path}`, 1000), kind: "member" }] };
}

function related({ related: places = [], at }: ReportedFinding, phrases: FormatPhrases): object {
  const told = places.flatMap(({ at: other }, index) => {
    const place = placed({ ...other, file: other.file ?? at.file ?? "" }, new Map());
    return place === undefined
      ? []
      : [
          {
            id: index + 1,
            message: { text: plainMessage(visibleText(phrases.seeAlso(phrases.place(other)))) },
            physicalLocation: place,
          },
        ];
  });
  return told.length === 0 ? {} : { relatedLocations: told };
}

function suppressed({ waived, asked }: Finding): object {
  if (waived) return { suppressions: [{ kind: "external", status: "accepted", justification: said(waived.reason) }] };
  if (asked) return { suppressions: [{ kind: "external", status: "underReview", justification: said(asked.reason) }] };
  return {};
}

function said(reason: string): string {
  return visibleText(reason, 500);
}

function propertiesOf({ level, at, others, waived, asked }: ReportedFinding): object {
  const { tool, record, sheet, cell, pointer } = at;
  return {
    trellisLevel: level,
    ...defined({ tool, record, sheet, cell, pointer, others }),
    ...(waived ? { waived: sayAll(waived) } : {}),
    ...(asked ? { asked: sayAll(asked) } : {}),
  };
}

/** The makers' words in an exception, as they may be shown. */
function sayAll(exception: object): object {
  return Object.fromEntries(Object.entries(exception).map(([key, value]) => [key, said(String(value))]));
}

function defined(parts: { readonly [name: string]: unknown }): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
