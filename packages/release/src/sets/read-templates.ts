import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type SchemaObject, schemaDigest } from "@trellis/contract";
import { readDocument } from "@trellis/contract/read";
import type { Finding, Json, Place } from "@trellis/findings";
import type { ContractState } from "./contract-set.js";

/** The templates of a package, by reference: "templates/landing-page@1". */
export interface TemplatesReading {
  readonly states: Map<string, ContractState>;
  readonly findings: readonly Finding[];
}

const maxBytes = 10_000_000;

/**
 * Reads the templates that the `trellis.json` of a package lists. What a template is filled with is the schema that was
 * generated from its blanks; it is compared as the schema of a contract is.
 */
export function readTemplates({
  folder,
  root,
  prefix,
}: {
  folder: string;
  root: string;
  prefix: string;
}): TemplatesReading {
  const states = new Map<string, ContractState>();
  if (!existsSync(join(folder, "trellis.json"))) return { states, findings: [] };
  const findings: Finding[] = [];
  const index = readDocument({ root: folder, path: "trellis.json", maxBytes }).value;
  const manifest = readDocument({ root: folder, path: "package.json", maxBytes }).value;
  const rows = isRecord(index) && Array.isArray(index.templates) ? (index.templates as readonly Json[]) : [];
  for (const row of rows) {
    if (!isRecord(row)) continue;
    const [name, version, subpath] = [textAt(row, "name"), textAt(row, "version"), textAt(row, "schema")];
    const file = isRecord(manifest) ? exportedFile(manifest.exports, subpath) : undefined;
    if (name === undefined || version === undefined || file === undefined || typeof row.major !== "number") continue;
    const shown = (path: string): string => `${prefix}${relative(root, join(folder, path)).split(sep).join("/")}`;
    const document = readDocument({ root: folder, path: file, file: shown(file), maxBytes });
    findings.push(...document.findings);
    if (!isRecord(document.value)) continue;
    const schema = document.value as SchemaObject;
    const home = join("templates", name, `v${row.major}`);
    const header = readDocument({
      root: folder,
      path: join(home, "template.yaml"),
      file: shown(join(home, "template.yaml")),
    });
    const sunset = textAt(row, "sunset");
    const content = textAt(row, "template");
    const at = (pointer: string): Place => ({ file: header.file, ...header.locate(pointer), pointer });
    const ref = `templates/${name}@${row.major}`;
    states.set(ref, {
      kind: "template",
      ref,
      folder: join(folder, home),
      name,
      major: row.major,
      version,
      title: textAt(row, "title") ?? name,
      status: statuses.find((one) => one === row.status) ?? "active",
      ...(sunset !== undefined && { sunset }),
      mode: "backward",
      comparison: "declared-fields",
      schema,
      digest: schemaDigest(schema),
      ...(content !== undefined && { content }),
      file: header.value === undefined ? shown(file) : header.file,
      headerPlace: header.value === undefined ? () => ({ file: shown(file) }) : at,
      place: (pointer) => ({ file: document.file, ...document.locate(pointer), pointer }),
    });
  }
  return { states, findings };
}

const statuses = ["draft", "active", "deprecated", "retired"] as const;

/** The file behind a subpath that the generator wrote: a plain one, without conditions. */
function exportedFile(exports: Json | undefined, subpath: string | undefined): string | undefined {
  const target =
    isRecord(exports) && subpath !== undefined && Object.hasOwn(exports, subpath) ? exports[subpath] : undefined;
  return typeof target === "string" && target.startsWith("./") ? target.slice(2) : undefined;
}

function textAt(row: { readonly [key: string]: Json }, key: string): string | undefined {
  const part = Object.hasOwn(row, key) ? row[key] : undefined;
  return typeof part === "string" ? part : undefined;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
