import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Finding, type Json, type Place, pointerSegments } from "@trellis/findings";
import { parseDocument } from "../read/index.js";
import type { ReadContracts } from "../source/contract-source.js";
import { isObject } from "../source/json-schema.js";
import { readContracts } from "../source/read-contracts.js";
import { editJson } from "./edit-json.js";
import { editYaml } from "./edit-yaml.js";
import { type Fix, fixOf } from "./fix-of.js";
import type { TextEdit } from "./text-edit.js";

/** One thing that is mended. */
export interface PlannedChange {
  /** The rule that asked for it. */
  readonly rule: string;
  readonly at: Place;
  /** The value before and after, as JSON texts; undefined where there is none. */
  readonly before?: string;
  readonly after?: string;
}

/** A file that is to be written anew. */
export interface PlannedFile {
  /** Relative to the run's root, with "/". */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly changes: readonly PlannedChange[];
}

/**
 * Plans to mend what lint found and nobody needs to decide: an `$id` or a name that is not the folder's, the version of a folder
 * that was copied, a pattern without its anchors, a keyword without effect, a byte order mark, the line ends of Windows.
 * Comments, order and layout stay. Writes nothing.
 */
export function planFixes(
  findings: readonly Finding[],
  { folder, root = folder }: { readonly folder: string; readonly root?: string },
): PlannedFile[] {
  const sources = readContracts({ folder: resolve(folder), root: resolve(root) });
  const files = new Map<string, Finding[]>();
  for (const found of findings) {
    const { file } = found.at;
    if (file !== undefined) files.set(file, [...(files.get(file) ?? []), found]);
  }
  return [...files].flatMap(([file, found]) => planFile(file, join(resolve(root), file), found, sources) ?? []);
}

function planFile(
  file: string,
  path: string,
  findings: readonly Finding[],
  sources: ReadContracts,
): PlannedFile | undefined {
  const fixes = findings
    .map((found) => ({ found, fix: fixOf(found, sources) }))
    .filter((one): one is { found: Finding; fix: Fix } => one.fix !== undefined);
  if (fixes.length === 0) return undefined;
  const before = readFileSync(path, "utf8");
  const after = mend(
    before,
    file,
    fixes.map(({ fix }) => fix),
  );
  if (after === before) return undefined;
  const value = readValue(before, file);
  return { file, path, text: after, changes: fixes.map(({ found, fix }) => changeOf(found, fix, value)) };
}

function mend(text: string, file: string, fixes: readonly Fix[]): string {
  const kinds = new Set(fixes.map(({ kind }) => kind));
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const edits = fixes.filter((fix): fix is TextEdit => "pointer" in fix);
  const body = file.endsWith(".json")
    ? editJson(text.slice(mark.length), edits)
    : editYaml(text.slice(mark.length), edits);
  const lines = kinds.has("line-ends") ? body.replaceAll("\r\n", "\n") : body;
  return kinds.has("byte-order-mark") ? lines : mark + lines;
}

function readValue(text: string, file: string): Json | undefined {
  const syntax = file.endsWith(".json") ? "json" : "yaml";
  return parseDocument({ text: text.replace(/^\uFEFF/, ""), file, syntax }).value;
}

function changeOf({ rule, at }: Finding, fix: Fix, document: Json | undefined): PlannedChange {
  if (!("pointer" in fix)) return { rule, at };
  let value: Json | undefined = document;
  for (const segment of pointerSegments(fix.pointer)) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return {
    rule,
    at: { ...at, pointer: fix.pointer },
    ...(value === undefined ? {} : { before: JSON.stringify(value) }),
    ...(fix.kind === "remove" ? {} : { after: JSON.stringify(fix.value) }),
  };
}
