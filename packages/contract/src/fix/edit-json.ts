import { childPointer, pointerSegments } from "@trellis/findings";
import { createJsonScanner } from "../read/json-scanner.js";
import { type Splice, splice, type TextEdit } from "./text-edit.js";

/** Changes values in a JSON text and leaves every other character as it is. What is not there is passed over. */
export function editJson(text: string, edits: readonly TextEdit[]): string {
  // Taking away neighbours one after the other keeps the commas right.
  return edits.reduce((changed, edit) => {
    const made = spliceOf(changed, edit);
    return made ? splice(changed, [made]) : changed;
  }, text);
}

function spliceOf(text: string, edit: TextEdit): Splice | undefined {
  const nodes = readNodes(text);
  if (edit.kind === "insert") return insertion(text, nodes, edit.pointer, edit.value);
  const node = nodes.get(edit.pointer);
  if (!node) return undefined;
  if (edit.kind === "replace") return { start: node.start, end: node.end, text: JSON.stringify(edit.value) };
  return node.keyStart === undefined ? undefined : removal(text, node.keyStart, node.end);
}

interface JsonNode {
  readonly start: number;
  end: number;
  readonly keyStart?: number;
}

/** Where every value of a text that is known to be JSON begins and ends. */
function readNodes(text: string): Map<string, JsonNode> {
  const scanner = createJsonScanner(text, () => {});
  const nodes = new Map<string, JsonNode>();
  const open: { pointer: string; node: JsonNode; isList: boolean; count: number }[] = [];
  let key: { name: string; start: number } | undefined;
  for (scanner.next(); scanner.kind !== "end"; scanner.next()) {
    const { kind, start, end } = scanner;
    const parent = open.at(-1);
    if (kind === "}" || kind === "]") {
      const closed = open.pop();
      if (closed) closed.node.end = end;
    } else if (kind === "string" && parent && !parent.isList && !key) key = { name: scanner.text, start };
    else if (kind !== "," && kind !== ":") {
      const pointer = parent ? childPointer(parent.pointer, key?.name ?? String(parent.count++)) : "";
      const node: JsonNode = { start, end, ...(key ? { keyStart: key.start } : {}) };
      nodes.set(pointer, node);
      if (kind === "{" || kind === "[") open.push({ pointer, node, isList: kind === "[", count: 0 });
      key = undefined;
    }
  }
  return nodes;
}

/** An entry goes with the comma behind it, or with the one before it when it is the last. */
function removal(text: string, start: number, end: number): Splice {
  const behind = /^\s*,/.exec(text.slice(end));
  if (behind) {
    const next = end + behind[0].length;
    const space = /^\s*/.exec(text.slice(next))?.[0] ?? "";
    return { start, end: next + space.length, text: "" };
  }
  const before = /,?\s*$/.exec(text.slice(0, start))?.[0] ?? "";
  // The line of the closing bracket stays where it is.
  return before.startsWith(",") ? { start: start - before.length, end, text: "" } : { start, end, text: "" };
}

function insertion(
  text: string,
  nodes: ReadonlyMap<string, JsonNode>,
  pointer: string,
  value: unknown,
): Splice | undefined {
  const name = pointerSegments(pointer).at(-1) ?? "";
  const around = nodes.get(pointer.slice(0, pointer.lastIndexOf("/")));
  if (!around || text[around.start] !== "{" || nodes.has(pointer)) return undefined;
  const at = around.start + 1;
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? "";
  const isEmpty = text[at + space.length] === "}";
  const entry = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  return { start: at, end: at, text: `${isEmpty ? "" : space}${entry}${isEmpty ? "" : ","}` };
}
