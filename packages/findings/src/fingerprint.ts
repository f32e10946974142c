import type { Finding } from "./finding.js";
import { fieldPath } from "./labels.js";

/**
 * Sixteen hexadecimal digits that stay the same when lines move, records are added or values change: they name the
 * rule and the field, file, contract and tool it concerns. Equal problems share one; it is a name, not a proof.
 */
export function fingerprint(finding: Finding): string {
  return hash(groupKey(finding));
}

/** What makes two findings "the same problem": all of the place but the line, the record and the position in a list. */
export function groupKey({ rule, at, data }: Finding): string {
  const field = at.pointer === undefined ? "" : fieldPath(at.pointer);
  // A finding about a named thing that is no field (a column, an unknown contract) says so in `data.name`.
  const name = typeof data.name === "string" ? data.name : "";
  // A rule with several sentences chooses among them by one of its own words, under one of these names.
  const sentence = [data.what, data.why, data.kind].find((part) => typeof part === "string") ?? "";
  const parts = [rule, at.tool, at.file, at.sheet, at.contract, at.template, at.slot, field, name, sentence];
  return parts.map((part) => part ?? "").join("\u0000");
}

/** Two 32-bit FNV-1a lanes over UTF-16 units: small, synchronous and the same in every runtime. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
