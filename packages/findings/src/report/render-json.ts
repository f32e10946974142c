import type { Report } from "./report.js";

/**
 * The report as JSON text, with a line end. Characters that a terminal or an editor would obey rather than show are
 * written as escapes; the value is the same.
 */
export function renderJson(report: Report): string {
  return `${escapeObeyed(JSON.stringify(report, null, 2))}\n`;
}

/** JSON text in which no character is one that a terminal or an editor would obey. The value is the same. */
export function escapeObeyed(json: string): string {
  return json.replace(obeyed, escapeUnit);
}

const obeyed = /[\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
