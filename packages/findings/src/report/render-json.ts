import type { Report } from "./report.js";

/**
 * The report as JSON text, with a line end. Characters that a terminal or an editor would obey rather than show are
 * written as escapes; the value is the same.
 */
export function renderJson(report: Report): string {
  const { findings, ...rest } = report;
  const whole = escapeObeyed(JSON.stringify({ ...rest, findings: [] }, null, 2));
  // The list stands last, so that it can be written one by one.
  return `${whole.slice(0, whole.lastIndexOf("[]"))}${jsonList(findings, 2, "  ")}\n}\n`;
}

/**
 * A list as JSON text, the same as `JSON.stringify` gives it inside of `outer`: made piece by piece, because a text of a
 * hundred thousand findings in one go costs more than ten times that of ten thousand.
 */
export function jsonList(items: readonly unknown[], indent: number, outer = ""): string {
  if (items.length === 0) return "[]";
  const inner = outer + " ".repeat(indent);
  const written = items.map(
    (item) => inner + escapeObeyed(JSON.stringify(item, null, indent)).replaceAll("\n", `\n${inner}`),
  );
  return `[\n${written.join(",\n")}\n${outer}]`;
}

/** JSON text in which no character is one that a terminal or an editor would obey. The value is the same. */
export function escapeObeyed(json: string): string {
  return json.replace(obeyed, escapeUnit);
}

const obeyed = /[\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
