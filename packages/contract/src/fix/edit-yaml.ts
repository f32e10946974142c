import { pointerSegments } from "@trellis/findings";
import { isScalar, parseDocument, stringify } from "yaml";
import { type Splice, splice, type TextEdit } from "./text-edit.js";

/**
 * Gives values in a YAML text other values, and leaves every other character as it is: comments, quotation marks, the order and
 * the lines. What is not there, or no simple value, is passed over; nothing is added or taken away.
 */
export function editYaml(text: string, edits: readonly TextEdit[]): string {
  const document = parseDocument(text, { logLevel: "silent" });
  const splices: Splice[] = [];
  for (const edit of edits) {
    if (edit.kind !== "replace") continue;
    const node = document.getIn(pointerSegments(edit.pointer), true);
    if (!isScalar(node) || !node.range) continue;
    const [start, end] = node.range;
    splices.push({ start, end, text: asWritten(edit.value, text.slice(start, end)) });
  }
  return splice(text, splices);
}

/** The value with the quotation marks of what stood there. */
function asWritten(value: string, before: string): string {
  const [mark] = before;
  if (mark === '"') return JSON.stringify(value);
  if (mark === "'" && !value.includes("\n")) return `'${value.replaceAll("'", "''")}'`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
