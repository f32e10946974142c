import { pointerSegments } from "@trellis/findings";
import { createJsonScanner } from "./json-scanner.js";

interface JsonNode {
  readonly start: number;
  /** Where its key stands; a list's element has none. */
  readonly keyStart?: number;
  /** By key; or by index, where what holds nothing is only the number where it starts: a list can have a million. */
  readonly children?: Map<string, JsonNode> | (JsonNode | number)[];
}

type Container = JsonNode & Required<Pick<JsonNode, "children">>;

/**
 * Remembers where everything stands in a text that is known to be JSON. Most texts are never asked, so the tree is
 * made apart from reading the values.
 */
export function locateJson(text: string): (pointer: string, part: "key" | "value") => number | undefined {
  const root = readTree(text);
  return (pointer, part) => {
    let node: JsonNode | undefined = root;
    for (const segment of pointerSegments(pointer)) node = node && childOf(node, segment);
    return part === "key" ? (node?.keyStart ?? node?.start) : node?.start;
  };
}

function childOf({ children }: JsonNode, segment: string): JsonNode | undefined {
  const child = Array.isArray(children) ? children[Number(segment)] : children?.get(segment);
  return typeof child === "number" ? { start: child } : child;
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
    else if (kind === "string" && parent?.children instanceof Map && !key) key = { text: scanner.text, start };
    else if (kind !== "," && kind !== ":") {
      const place = key ? { start, keyStart: key.start } : { start };
      const children = kind === "{" ? new Map<string, JsonNode>() : kind === "[" ? [] : undefined;
      const container = children && { ...place, children };
      if (!parent) root = container ?? place;
      else if (Array.isArray(parent.children)) parent.children.push(container ?? start);
      else parent.children.set(key?.text ?? "", container ?? place);
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
