import { pointerSegments } from "@trellis/findings";
import { createJsonScanner } from "./json-scanner.js";

interface JsonNode {
  readonly start: number;
  /** Where its key stands; a list's element has none. */
  readonly keyStart?: number;
  readonly children?: Map<string, JsonNode>;
}

interface Container extends JsonNode {
  readonly children: Map<string, JsonNode>;
  readonly isList: boolean;
}

/**
 * Remembers where everything stands in a text that is known to be JSON. Most texts are never asked, so the tree is
 * made apart from reading the values.
 */
export function locateJson(text: string): (pointer: string, part: "key" | "value") => number | undefined {
  const root = readTree(text);
  return (pointer, part) => {
    let node: JsonNode | undefined = root;
    for (const segment of pointerSegments(pointer)) node = node?.children?.get(segment);
    return part === "key" ? (node?.keyStart ?? node?.start) : node?.start;
  };
}

function readTree(text: string): JsonNode | undefined {
  const scanner = createJsonScanner(text, () => {});
  const open: Container[] = [];
  let root: JsonNode | undefined;
  let key: { text: string; start: number } | undefined;
  for (scanner.next(); scanner.kind !== "end"; scanner.next()) {
    const { kind, start } = scanner;
    const parent = open.at(-1);
    if (kind === "}" || kind === "]") open.pop();
    else if (kind === "string" && parent && !parent.isList && !key) key = { text: scanner.text, start };
    else if (kind !== "," && kind !== ":") {
      const place = key ? { start, keyStart: key.start } : { start };
      const container =
        kind === "{" || kind === "[" ? { ...place, children: new Map(), isList: kind === "[" } : undefined;
      const node = container ?? place;
      if (parent) parent.children.set(key?.text ?? String(parent.children.size), node);
      else root = node;
      if (container) open.push(container);
      key = undefined;
    }
  }
  return root;
}

/** Where `key` first stands in the object that opens at `objectStart`. */
export function firstKeyOffset(text: string, objectStart: number, key: string): number {
  const scanner = createJsonScanner(text, () => {}, objectStart);
  let depth = 0;
  let isName = false;
  do {
    const kind = scanner.next();
    if (kind === "{" || kind === "[") depth++;
    else if (kind === "}" || kind === "]") depth--;
    else if (isName && depth === 1 && scanner.text === key) return scanner.start;
    isName = kind === "," || (kind === "{" && depth === 1);
  } while (depth > 0 && scanner.kind !== "end");
  return objectStart;
}
