import type { FormatPhrases, Report, Style } from "@trellis/findings/report";
import type { Call } from "./command.js";
import { commandName } from "./command-name.js";
import { loadReportPhrases } from "./load-report-phrases.js";
import { loadRuleHelp } from "./load-rule-help.js";
import type { RuleWithPages } from "./load-rules.js";
import type { Format } from "./read-outputs.js";

/** What a report is written with besides its findings. */
export interface Rendering {
  readonly call: Call;
  /** Says what was looked at, in place of the count of tools. */
  readonly checked?: string;
  /** Rules that guardrail packages bring, for forms that say what a rule means. */
  readonly rules?: ReadonlyMap<string, RuleWithPages>;
  /** A command's own way to write a form. */
  readonly own?: { readonly [F in Format]?: (report: Report) => string };
}

/** The screen that a report goes to. */
export interface Screen {
  readonly style: Style;
  readonly width?: number;
}

/** Writes a report in one of its forms. The code of a form is loaded only when somebody asks for it. */
export async function renderReport(
  format: Format,
  report: Report,
  { call, checked, own, rules: others }: Rendering,
  screen?: Screen,
): Promise<string> {
  const ours = own?.[format];
  if (ours) return ours(report);
  const besides = checked === undefined ? {} : { checked };
  const { renderJson, renderText } = await import("@trellis/findings/report");
  if (format === "json") return renderJson(report);
  if (format === "text") {
    const phrases = await loadReportPhrases(call.language);
    return renderText(report, { phrases, command: commandName(call.io), ...besides, ...screen });
  }
  const phrases = await loadFormatPhrases(call);
  switch (format) {
    case "sarif": {
      const { renderSarif } = await import("@trellis/findings/report/sarif");
      const rules = await loadRuleHelp(new Set(report.findings.map(({ rule }) => rule)), call.language, others);
      return renderSarif(report, { phrases, rules, suppressions: call.options.suppressions === true });
    }
    case "junit":
      return (await import("@trellis/findings/report/junit")).renderJunit(report, { phrases });
    case "github":
      return (await import("@trellis/findings/report/github")).renderGithub(report, { phrases, ...besides });
    case "gitlab": {
      const { config } = call.options;
      const { renderGitlab } = await import("@trellis/findings/report/gitlab");
      return renderGitlab(report, { phrases, ...(config === undefined ? {} : { config }) });
    }
    case "markdown":
      return (await import("@trellis/findings/report/markdown")).renderMarkdown(report, { phrases, ...besides });
    case "html":
      return (await import("@trellis/findings/report/html")).renderHtml(report, { phrases, ...besides });
  }
}

async function loadFormatPhrases({ language }: Call): Promise<FormatPhrases> {
  if (language === "fr") return (await import("@trellis/findings/report/formats/fr")).fr;
  return (await import("@trellis/findings/report/formats/en")).en;
}
