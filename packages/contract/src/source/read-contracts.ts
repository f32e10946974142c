import { type Dirent, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { type Finding, type Json, type Place, pointerSegments } from "@trellis/findings";
import { decodeText, maxDocumentBytes, readBytes, readDocument } from "../read/index.js";
import type {
  ContractSource,
  DefinitionSource,
  Example,
  MigrationFile,
  ReadContracts,
  SourceDocument,
  SourceHeader,
} from "./contract-source.js";
import { isObject, isSchema, keyword } from "./json-schema.js";
import { readPublished } from "./read-published.js";

/**
 * Reads the contracts and definitions of one package, in the order of their names: `contracts/<name>/v<major>/`,
 * `definitions/<name>/v<major>/` and `owners.yaml`. A file that cannot be read is a finding, and its contract is left out
 * only when it is the schema. Files in findings are relative to `root`, which is `folder` unless given.
 */
export function readContracts({ folder, root = folder }: { folder: string; root?: string }): ReadContracts {
  const findings: Finding[] = [];
  const read = (file: string, at: Place = {}): SourceDocument =>
    readSource(resolve(folder), resolve(root), file, at, findings);
  const examples = (path: string, kind: "accepted" | "rejected", at: Place): Example[] =>
    jsonFiles(join(folder, path, "examples", kind)).map((file) => ({
      ...read(join(path, "examples", kind, file), at),
      name: basename(file, ".json"),
    }));
  const contracts: ContractSource[] = [];
  const definitions: DefinitionSource[] = [];

  for (const { name, major, path } of versions(folder, "contracts")) {
    const ref = `${name}@${major}`;
    const headerDocument = read(join(path, "contract.yaml"), { contract: ref });
    const schemaDocument = read(join(path, "schema.json"), { contract: ref });
    if (!isSchema(schemaDocument.value)) continue;
    const header = readHeader(headerDocument.value, name, major);
    const at = { contract: ref };
    contracts.push({
      kind: "contract",
      ref,
      name,
      major,
      folder: join(folder, path),
      header,
      title: header.title,
      headerDocument,
      schema: schemaDocument.value,
      schemaDocument,
      examples: { accepted: examples(path, "accepted", at), rejected: examples(path, "rejected", at) },
      ...readMigration({ folder, root, path, at }, findings),
    });
  }
  for (const { name, major, path } of versions(folder, "definitions")) {
    const schemaDocument = read(join(path, "schema.json"));
    if (!isSchema(schemaDocument.value)) continue;
    definitions.push({
      kind: "definition",
      name,
      major,
      folder: join(folder, path),
      schema: schemaDocument.value,
      schemaDocument,
      examples: { accepted: examples(path, "accepted", {}), rejected: examples(path, "rejected", {}) },
    });
  }
  const owners = entries(folder).some(({ name }) => name === "owners.yaml") ? read("owners.yaml") : undefined;
  const published = readPublished(resolve(folder), [...contracts, ...definitions]);
  return { contracts, definitions, ...(published && { published }), owners, findings };
}

function readSource(folder: string, root: string, file: string, at: Place, findings: Finding[]): SourceDocument {
  const shown = relative(root, join(folder, file)).split(sep).join("/");
  const document = readDocument({ root: folder, path: file, at: { ...at, file: shown } });
  findings.push(...document.findings);
  return { file: shown, value: document.value, locate: document.locate };
}

/** The code that a major ships for documents of the one before, as text; none of it is run. */
function readMigration(
  { folder, root, path, at }: { folder: string; root: string; path: string; at: Place },
  findings: Finding[],
): { migration?: MigrationFile } {
  if (!entries(join(folder, path)).some(({ name }) => name === "migrate.ts")) return {};
  const source = join(path, "migrate.ts");
  const file = relative(resolve(root), join(resolve(folder), source))
    .split(sep)
    .join("/");
  const read = readBytes({ root: resolve(folder), path: source, at: { ...at, file }, maxBytes: maxDocumentBytes });
  if (!read.ok) {
    findings.push(...read.findings);
    return {};
  }
  const { text, findings: ofText } = decodeText(read.bytes, { ...at, file });
  findings.push(...ofText);
  return text === undefined ? {} : { migration: { file, text } };
}

/** The folders `<kind>/<name>/v<major>`, by name and then by major. */
function versions(folder: string, kind: "contracts" | "definitions"): { name: string; major: number; path: string }[] {
  const found: { name: string; major: number; path: string }[] = [];
  for (const { name } of entries(join(folder, kind)).filter((entry) => entry.isDirectory())) {
    for (const version of entries(join(folder, kind, name)).filter((entry) => entry.isDirectory())) {
      const major = /^v([1-9]\d{0,5})$/.exec(version.name)?.[1];
      if (major !== undefined) found.push({ name, major: Number(major), path: join(kind, name, version.name) });
    }
  }
  return found.sort((a, b) => (a.name === b.name ? a.major - b.major : a.name < b.name ? -1 : 1));
}

function jsonFiles(folder: string): string[] {
  return entries(folder)
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

/** What a folder holds; nothing when there is none. */
function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The header as others read it. Values that are missing or of the wrong kind are filled in; lint reports them. */
function readHeader(value: Json | undefined, name: string, major: number): SourceHeader {
  const text = (pointer: string): string | undefined => {
    let part: Json | undefined = value;
    for (const segment of pointerSegments(pointer)) part = isObject(part) ? keyword(part, segment) : undefined;
    return typeof part === "string" && part !== "" ? part : undefined;
  };
  const status = statuses.find((one) => one === text("/status")) ?? "draft";
  const sunset = text("/sunset");
  const purpose = text("/description/purpose");
  return {
    name: text("/contract") ?? name,
    version: text("/version") ?? `${major}.0.0`,
    major,
    title: text("/title") ?? name,
    owner: text("/owner") ?? "",
    status,
    ...(sunset === undefined ? {} : { sunset }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}

const statuses = ["draft", "active", "deprecated", "retired"] as const;
