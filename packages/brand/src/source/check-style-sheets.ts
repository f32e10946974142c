import { posix } from "node:path";
import { decodeText, readBytes } from "@trellis/contract/read";
import { type Finding, finding, nearest } from "@trellis/findings";
import { type CssNode, generate, parse, walk } from "css-tree";
import { styleInvalid } from "../rules/template/style-invalid.js";
import { tokenUnknown } from "../rules/template/token-unknown.js";
import { propertyName } from "../tokens/property-name.js";
import type { TokenSet } from "../tokens/token-set.js";

/** What {@link checkStyleSheets} looks at. */
export interface StyleSheets {
  /** The package: nothing is read outside of it. */
  readonly root: string;
  /** The sheets of one template, from the package, with "/". */
  readonly paths: readonly string[];
  readonly tokens: TokenSet | undefined;
  /** As it is referred to: "landing-page@1". */
  readonly template: string;
}

interface Sheet {
  readonly path: string;
  readonly tree: CssNode;
}

const maxBytes = 2_000_000;

/**
 * Checks the style sheets that a template brings, with what they import: they parse, ask nobody else for anything, and use no
 * property that is neither a token nor their own.
 */
export function checkStyleSheets({ root, paths, tokens, template }: StyleSheets): Finding[] {
  const findings: Finding[] = [];
  const sheets: Sheet[] = [];
  const seen = new Set<string>();
  const open = (path: string): void => {
    // The tokens themselves are generated, and may not have been yet.
    if (seen.has(path) || path === "generated/tokens.css") return;
    seen.add(path);
    const read = readBytes({ root, path, maxBytes });
    if (!read.ok) {
      findings.push(...read.findings);
      return;
    }
    const { text, findings: found } = decodeText(read.bytes, { file: path });
    findings.push(...found);
    if (text === undefined) return;
    const at = { file: path, template };
    let broken = false;
    const tree = parse(text, {
      positions: true,
      parseCustomProperty: true,
      onParseError: ({ line, column }) => {
        // What follows a slip is told by mending it.
        if (!broken) findings.push(finding(styleInvalid, { ...at, line, column }, { why: "syntax" }));
        broken = true;
      },
    });
    sheets.push({ path, tree });
    walk(tree, (node) => {
      const place = { ...at, ...positionOf(node) };
      if (node.type === "Atrule" && node.name === "import") {
        const address = node.prelude ? addressOf(node.prelude) : undefined;
        if (address === undefined || /^(?:[a-z]+:|\/)/i.test(address))
          findings.push(finding(styleInvalid, place, { why: "at-rule", name: "@import" }));
        else open(posix.join(posix.dirname(path), address));
      } else if (node.type === "Url" && /^(?:https?:)?\/\//i.test(node.value))
        findings.push(finding(styleInvalid, place, { why: "address", name: node.value }));
    });
  };
  for (const path of paths) open(path);
  if (!tokens) return findings;
  const own = new Set(sheets.flatMap(({ tree }) => declared(tree)));
  const names = tokens.names.map(propertyName);
  const known = new Set([...names, ...own]);
  for (const { path, tree } of sheets)
    walk(tree, (node) => {
      if (node.type !== "Function" || node.name.toLowerCase() !== "var") return;
      const first = node.children.first;
      // Of a token that CSS has no single value for, each part has a property of its own.
      if (
        first?.type !== "Identifier" ||
        known.has(first.name) ||
        names.some((name) => first.name.startsWith(`${name}-`))
      )
        return;
      const at = { file: path, template, ...positionOf(node) };
      findings.push(finding(tokenUnknown, at, { name: first.name, nearest: nearest(first.name, known) }));
    });
  return findings;
}

function declared(tree: CssNode): string[] {
  const names: string[] = [];
  walk(tree, (node) => {
    if (node.type === "Declaration" && node.property.startsWith("--")) names.push(node.property);
  });
  return names;
}

function positionOf({ loc }: CssNode): { line?: number; column?: number } {
  return loc ? { line: loc.start.line, column: loc.start.column } : {};
}

function addressOf(prelude: CssNode): string | undefined {
  return /^(?:url\()?["']?([^"')]+)["']?\)?/.exec(generate(prelude).trim())?.[1];
}
