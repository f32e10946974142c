import { nearest } from "@trellis/findings";
import { type CssNode, parse, walk } from "css-tree";
import { styleInvalid } from "../rules/template/style-invalid.js";
import { tokenUnknown } from "../rules/template/token-unknown.js";
import { propertyName } from "../tokens/property-name.js";
import type { Compilation, Surroundings } from "./compilation.js";
import type { Part } from "./model.js";

const units = /^(?:px|rem|em|ex|ch|lh|vw|vh|vmin|vmax|svh|dvh|cqw|%|fr|deg|turn|s|ms)?(?=[\s;,)}!]|$)/;

/**
 * Compiles a style sheet or a style attribute. A token becomes `var(--name)`, a number stands before its unit, and both only
 * where CSS expects a value: in a declaration, never in a selector, a name, a string, an address or a comment.
 */
export function compileStyle(
  c: Compilation,
  raw: string,
  start: number,
  around: Surroundings,
  kind: "sheet" | "attribute",
): readonly Part[] {
  const { pieces } = c.split(raw, start);
  const parts: Part[] = [];
  const marks = new Map<string, { name: string; at: number }>();
  let probe = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") {
      probe += piece;
      parts.push(piece);
      continue;
    }
    const at = start + piece.start;
    const after = pieces[index + 1];
    const found = c.find(piece, at, around);
    const type = found?.slot?.type;
    if (type !== "token" && type !== "number") {
      if (found) c.misplaced("style", piece, at, { type: type ?? piece.name });
      probe += "0";
      continue;
    }
    const text = typeof after === "string" ? after : "";
    const before = typeof pieces[index - 1] === "string" ? (pieces[index - 1] as string) : "";
    const alone =
      /(?:^|[\s:,(])$/.test(before) &&
      (index > 0 || start === at) &&
      !(pieces[index - 1] instanceof Object && index > 0);
    if (!alone || (type === "number" ? !units.test(text) : !/^(?:[\s;,)}!]|$)/.test(text)))
      c.misplaced("style", piece, at, { type });
    const mark = type === "token" ? `--slot-${marks.size}` : `7${String(marks.size).padStart(4, "0")}7`;
    marks.set(mark, { name: piece.name, at });
    probe += type === "token" ? `var(${mark})` : mark;
    if (!found?.slot) continue;
    c.mustBePresent(found, at, around);
    const part = { from: found.ref, slot: found.slot, as: type === "token" ? "token-var" : "number-plain" } as const;
    parts.push(part);
    c.edits.push({ start: at, end: start + piece.end, instead: [{ do: "value", part, escape: "none" }] });
  }
  checkStyle(c, probe, start, kind, marks);
  return parts;
}

function checkStyle(
  c: Compilation,
  css: string,
  start: number,
  kind: "sheet" | "attribute",
  marks: ReadonlyMap<string, { name: string; at: number }>,
): void {
  const seen = new Set<string>();
  let broken = false;
  let tree: CssNode;
  try {
    tree = parse(css, {
      context: kind === "sheet" ? "stylesheet" : "declarationList",
      parseCustomProperty: true,
      onParseError: () => {
        broken = true;
      },
    });
  } catch {
    c.report(styleInvalid, start, { why: "syntax" });
    return;
  }
  const own = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "Declaration" && node.property.startsWith("--")) own.add(node.property);
  });
  const unsafe = (why: string, name: string): void => c.report(styleInvalid, start, { why, name });
  walk(tree, function (node) {
    if (node.type === "Atrule" && /^(?:import|charset|namespace)$/i.test(node.name)) unsafe("at-rule", `@${node.name}`);
    if (node.type === "Url" && !isSafeStyleAddress(node.value)) unsafe("address", node.value);
    if (node.type === "Declaration" && /^(?:behavior|-moz-binding)$/i.test(node.property))
      unsafe("property", node.property);
    if (node.type === "Function" && /^expression$/i.test(node.name)) unsafe("property", node.name);
    // Outside a declaration nothing is a value, and inside an address nothing but the address.
    if (!this.declaration) return;
    if (node.type === "Function" && /^(?:var)$/i.test(node.name)) {
      const [first] = node.children;
      if (first?.type !== "Identifier") return;
      if (marks.has(first.name)) seen.add(first.name);
      else if (!own.has(first.name)) knownToken(c, first.name, start);
    }
    if ((node.type === "Number" || node.type === "Dimension" || node.type === "Percentage") && marks.has(node.value))
      seen.add(node.value);
  });
  if (broken) c.report(styleInvalid, start, { why: "syntax" });
  for (const [mark, { name, at }] of marks) if (!seen.has(mark)) c.misplaced("style", { name }, at);
}

/** A style may use the properties of the brand's tokens and its own. */
function knownToken(c: Compilation, property: string, offset: number): void {
  if (!c.tokens) return;
  const names = c.tokens.names.map(propertyName);
  if (names.includes(property)) return;
  c.report(tokenUnknown, offset, { name: property, nearest: nearest(property, names) });
}

/** An address in a style sheet: the site's own files, the web over https, and pictures written out. */
function isSafeStyleAddress(value: string): boolean {
  return /^(?:https:\/\/|\/(?!\/)|\.{0,2}\/?[\w-][\w./-]*(?:[?#].*)?$|#|data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/woff2?)[;,])/i.test(
    value.trim(),
  );
}
