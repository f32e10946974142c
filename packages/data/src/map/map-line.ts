import type { FromColumn } from "./data-map.js";
import type { TargetPath } from "./target-path.js";

/** A target as a map writes it: `utm.source`, `consents[0].basis`. */
export function targetText(path: TargetPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** A line of a map, ready to be copied into a manifest; without a column, the place for it is shown. */
export function mapLine(path: TargetPath, column?: string, how: Omit<FromColumn, "column"> = {}): string {
  const target = targetText(path);
  const key = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(target) ? target : JSON.stringify(target);
  if (column === undefined) return `${key}: …`;
  const parts = Object.entries({ column, ...how }).flatMap(([name, said]) =>
    said === undefined ? [] : `${name}: ${scalar(said)}`,
  );
  return `${key}: ${parts.length === 1 ? scalar(column) : `{ ${parts.join(", ")} }`}`;
}

/** What YAML takes for a text as it is; all else stands in quotation marks. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} _./()’'@-]*$/u.test(text) && !/\s$/.test(text);
  return isPlain && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
