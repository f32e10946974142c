import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Comparison, CompatibilityMode } from "@trellis/compat";
import {
  bundleSchema,
  type ContractSource,
  type DefinitionSource,
  type ReadContracts,
  readContracts,
  schemaDigest,
} from "@trellis/contract";
import { readDocument } from "@trellis/contract/read";
import { type Finding, fails, type Json, type Place } from "@trellis/findings";
import type { ContractSet, ContractState } from "./contract-set.js";
import { readTemplates } from "./read-templates.js";
import type { SetReading } from "./set-reading.js";

/** Where a folder's contracts are read, and what the files are called in findings. */
export interface FolderToRead {
  /** A package's folder, or a contract's: `contracts/lead/v1`. Absolute. */
  readonly folder: string;
  /** What files in findings are relative to. */
  readonly root: string;
  /** Stands before every file in findings: "@acme/contracts@1.0.0/". */
  readonly prefix?: string;
}

/** Reads the contracts of a package's folder, or the one contract whose folder is named. */
export function readFolder({ folder, root, prefix = "" }: FolderToRead): SetReading {
  const isContract = existsSync(join(folder, "contract.yaml")) && existsSync(join(folder, "schema.json"));
  const home = isContract ? resolve(folder, "..", "..", "..") : folder;
  const sources = readContracts({ folder: home, root });
  const wanted = sources.contracts.filter((source) => !isContract || resolve(source.folder) === resolve(folder));
  const findings: Finding[] = [...sources.findings];
  const contracts = new Map<string, ContractState>();
  for (const source of wanted) {
    const { schema, findings: unresolved, parts } = bundleSchema(source, sources);
    findings.push(...unresolved);
    contracts.set(source.ref, stateOf(source, schema, parts, prefix));
  }
  const definitions = new Map<string, ContractState>();
  if (!isContract) {
    for (const source of sources.definitions) {
      // What leads nowhere in a definition leads nowhere in each contract that uses it, and was told there.
      const { schema, parts } = bundleSchema(source, sources);
      const state = definitionState(source, schema, parts, prefix);
      definitions.set(state.ref, state);
    }
  }
  const templates = isContract
    ? { states: new Map<string, ContractState>(), findings: [] }
    : readTemplates({ folder: home, root, prefix });
  findings.push(...templates.findings);
  const about = packageOf(home);
  const set: ContractSet = {
    contracts,
    definitions,
    templates: templates.states,
    isSingle: isContract,
    ...(about && { package: about }),
  };
  const isEmpty = contracts.size + templates.states.size === 0;
  return isEmpty && !findings.some(fails) ? { findings } : { set, findings, sources };
}

/** The package.json of a folder, as far as a release asks for it. */
export function packageOf(folder: string): { name: string; version: string } | undefined {
  if (!existsSync(join(folder, "package.json"))) return undefined;
  const { value } = readDocument({ root: folder, path: "package.json" });
  const [name, version] = [textAt(value, "name"), textAt(value, "version")];
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

function stateOf(
  source: ContractSource,
  schema: ContractState["schema"],
  parts: readonly (ContractSource | DefinitionSource)[],
  prefix: string,
): ContractState {
  const { header, headerDocument, schemaDocument, ref } = source;
  const at = (document: ReadContracts["owners"] & {}, pointer: string): Place => ({
    file: `${prefix}${document.file}`,
    ...document.locate(pointer),
    pointer,
  });
  return {
    kind: "contract",
    ref,
    folder: source.folder,
    name: source.name,
    major: source.major,
    version: header.version,
    title: source.title,
    status: header.status,
    ...(header.sunset !== undefined && { sunset: header.sunset }),
    mode: oneOf(textAt(headerDocument.value, "compatibility"), modes) ?? "backward",
    comparison: oneOf(textAt(headerDocument.value, "comparison"), comparisons) ?? "declared-fields",
    schema,
    digest: schemaDigest(schema),
    file: `${prefix}${schemaDocument.file}`,
    headerPlace: (pointer) => at(headerDocument, pointer),
    place: placeIn(source, parts, prefix),
  };
}

/** A definition promises nothing, but contracts that are published hold it: it is compared as a contract would be. */
function definitionState(
  source: DefinitionSource,
  schema: ContractState["schema"],
  parts: readonly (ContractSource | DefinitionSource)[],
  prefix: string,
): ContractState {
  const { name, major, folder, schemaDocument } = source;
  const place = placeIn(source, parts, prefix);
  return {
    kind: "definition",
    ref: `definitions/${name}@${major}`,
    folder,
    name,
    major,
    version: "",
    title: typeof schema.title === "string" ? schema.title : name,
    status: "active",
    mode: "backward",
    comparison: "declared-fields",
    schema,
    digest: schemaDigest(schema),
    file: `${prefix}${schemaDocument.file}`,
    headerPlace: () => place(""),
    place,
  };
}

/** Finds where a part of a bundled schema was written: in the schema itself, or in the file of what it refers to. */
function placeIn(
  source: ContractSource | DefinitionSource,
  parts: readonly (ContractSource | DefinitionSource)[],
  prefix: string,
): ContractState["place"] {
  return (pointer) => {
    const [, id = "", rest = ""] = /^\/\$defs\/([^/]+)(.*)$/s.exec(pointer) ?? [];
    const embedded = parts.find((part) => part !== source && idOf(part) === unescaped(id));
    const document = embedded?.schemaDocument ?? source.schemaDocument;
    const inFile = embedded ? rest : pointer;
    return { file: `${prefix}${document.file}`, ...document.locate(inFile), pointer };
  };
}

function idOf({ schema }: ContractSource | DefinitionSource): string | undefined {
  return typeof schema === "object" && typeof schema.$id === "string" ? schema.$id : undefined;
}

function unescaped(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

const comparisons = ["declared-fields", "strict"] as const satisfies readonly Comparison[];
const modes = [
  "backward",
  "forward",
  "full",
  "none",
  "backward-transitive",
  "forward-transitive",
  "full-transitive",
] as const satisfies readonly CompatibilityMode[];

function oneOf<const Value extends string>(given: string | undefined, allowed: readonly Value[]): Value | undefined {
  return allowed.find((value) => value === given);
}

function textAt(value: Json | undefined, key: string): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const part: Json | undefined = Object.hasOwn(value, key) ? (value as { [key: string]: Json })[key] : undefined;
  return typeof part === "string" ? part : undefined;
}

/** Reads one schema file as a set of one. */
export function readSchemaFile({ folder, root, prefix = "" }: FolderToRead): SetReading {
  const shown = `${prefix}${folder.startsWith(root) ? folder.slice(root.length + 1) : basename(folder)}`.replaceAll(
    "\\",
    "/",
  );
  const name = basename(folder, ".json");
  const document = readDocument({ root: resolve(folder, ".."), path: basename(folder), file: shown });
  const { value } = document;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { findings: document.findings };
  const schema = value as ContractState["schema"];
  const place = (pointer: string): Place => ({ file: shown, ...document.locate(pointer), pointer });
  const title = typeof schema.title === "string" ? schema.title : name;
  const state: ContractState = {
    kind: "contract",
    ref: title,
    name,
    major: 1,
    version: "",
    title,
    status: "active",
    mode: "backward",
    comparison: "declared-fields",
    schema,
    digest: schemaDigest(schema),
    file: shown,
    headerPlace: place,
    place,
  };
  const none = new Map<string, ContractState>();
  const contracts = new Map([[state.ref, state]]);
  return { set: { contracts, templates: none, definitions: none, isSingle: true }, findings: document.findings };
}
