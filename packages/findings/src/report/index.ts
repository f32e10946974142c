export { buildReport, type ReportParts } from "./build-report.js";
export type { FormatPhrases } from "./formats/format-phrases.js";
export { renderJson } from "./render-json.js";
export { renderText, type TextOptions } from "./render-text.js";
export type { CheckedTool, Report, ReportedFinding, ReportSummary } from "./report.js";
export type { ReportPhrases } from "./report-phrases.js";
export { plainStyle, type Style } from "./style.js";
export { wrapText } from "./wrap-text.js";
