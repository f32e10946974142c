import { fails } from "../../exit-code.js";
import { visibleText } from "../../visible-text.js";
import type { FormatPhrases } from "../formats/format-phrases.js";
import { exceptionOf, sentenceOf } from "../formats/tell-problem.js";
import { jsonList } from "../render-json.js";
import type { Report, ReportedFinding } from "../report.js";

/** How a report is written for GitLab. */
export interface GitlabOptions {
  readonly phrases: FormatPhrases;
  /** The file that a problem is shown in when it is about none: GitLab leaves out what has no path. */
  readonly config?: string;
}

/**
 * The report as GitLab code quality reads it: a list of problems, each with a fingerprint of its own that stays when
 * lines move. Linear in the findings. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderGitlab(report: Report, { phrases, config = "trellis.config.yaml" }: GitlabOptions): string {
  const folders = new Map(report.tools.map(({ name, folder }) => [name, folder]));
  const repeats = new Map<string, number>();
  const issues = report.findings.map((finding) => {
    const { rule, at, fingerprint } = finding;
    const nth = (repeats.get(fingerprint) ?? 0) + 1;
    repeats.set(fingerprint, nth);
    const folder = at.tool === undefined ? undefined : folders.get(at.tool);
    const exception = exceptionOf(finding, phrases);
    return {
      description: [sentenceOf(finding), ...(exception === undefined ? [] : [`(${exception})`])].join(" "),
      check_name: visibleText(rule),
      // Of two problems with one fingerprint GitLab shows one.
      fingerprint: nth === 1 ? fingerprint : `${fingerprint}-${nth}`,
      severity: severityOf(finding),
      location: {
        path: at.file ?? (folder === undefined ? config : `${folder}/trellis.yaml`),
        lines: { begin: at.line ?? 1 },
      },
    };
  });
  return `${jsonList(issues, 1)}\n`;
}

/** GitLab has no word for an exception: what fails nothing is for information. */
function severityOf(finding: ReportedFinding): "info" | "minor" | "major" | "critical" | "blocker" {
  if (!fails(finding)) return "info";
  if (finding.rule.startsWith("run/")) return "blocker";
  return ({ advisory: "info", soft: "minor", hard: "major", absolute: "critical" } as const)[finding.level];
}
