import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Finding, fails, fieldPath, finding, type Json, type Place } from "@trellis/findings";
import { closestPosition, type ReadDocument, readDocument } from "../read/index.js";
import { guardrailsInvalid } from "../rules/run/guardrails-invalid.js";
import { guardrailsNotFound } from "../rules/run/guardrails-not-found.js";
import { findPackage, nearestPackage } from "./find-package.js";
import type { ContractEntry, GuardrailPackage, Owner } from "./guardrails.js";
import { readIndex } from "./read-index.js";
import { readOwners } from "./read-owners.js";

/** A guardrail package as its own files describe it; no code of it has run. */
export interface OpenedPackage {
  readonly package: GuardrailPackage;
  /** The `exports` of its package.json. */
  readonly exports: Json | undefined;
  readonly contracts: readonly ContractEntry[];
  readonly owners: ReadonlyMap<string, Owner>;
  /** Its `trellis.json`, and where that is. */
  readonly index: ReadDocument;
}

/** What opening a package gives: the package unless it cannot be used at all, and what is wrong with it. */
export interface PackageOpening {
  readonly opened?: OpenedPackage;
  readonly findings: readonly Finding[];
}

/** Written by a program, and lists everything a package publishes. */
const maxIndexBytes = 10_000_000;

/** Opens the package that the caller calls `name`, as seen from the folder `from`. */
export function openPackage(name: string, from: string): PackageOpening {
  const found = findPackage(name, from);
  if (!found.ok) {
    const near = found.kind === "folder" ? undefined : nearestPackage(name, from);
    return { findings: [finding(guardrailsNotFound, {}, { name, kind: found.kind, near })] };
  }
  const { folder, seenAt } = found;
  const shown = (file: string): string => relative(from, join(seenAt, file)).split(sep).join("/");
  const read = (file: string): ReadDocument =>
    readDocument({ root: folder, path: file, file: shown(file), maxBytes: maxIndexBytes });
  const invalid = (at: Place, data: { [key: string]: unknown }): Finding =>
    finding(guardrailsInvalid, at, { name, ...data });
  const unusable = (document: ReadDocument, file: string): Finding[] => {
    const why = document.findings.filter(fails);
    return why.length === 0
      ? []
      : [invalid(why[0]?.at ?? { file: document.file }, { what: "file-unreadable", part: file }), ...why];
  };

  const manifest = read("package.json");
  const about = packageManifest(manifest.value);
  if (!about) {
    const why = unusable(manifest, "package.json");
    return {
      findings:
        why.length > 0 ? why : [invalid({ file: manifest.file }, { what: "file-unreadable", part: "package.json" })],
    };
  }
  if (!existsSync(join(folder, "trellis.json")))
    return { findings: [invalid({ file: shown("trellis.json") }, { what: "no-index" })] };
  const index = read("trellis.json");
  if (index.value === undefined) return { findings: unusable(index, "trellis.json") };

  const itself: GuardrailPackage = { name: about.name, version: about.version, folder };
  const { contracts, problems } = readIndex(index.value, itself);
  const findings = unusable(index, "trellis.json");
  for (const { what, pointer, format } of problems) {
    const at = { file: index.file, ...closestPosition(index, pointer), pointer };
    findings.push(invalid(at, { what, part: fieldPath(pointer), format }));
  }
  let owners: ReadonlyMap<string, Owner> = new Map();
  if (existsSync(join(folder, "owners.yaml"))) {
    const document = read("owners.yaml");
    owners = readOwners(document.value);
    findings.push(...unusable(document, "owners.yaml"));
  }
  return { opened: { package: itself, exports: about.exports, contracts, owners, index }, findings };
}

function packageManifest(
  value: Json | undefined,
): { name: string; version: string; exports: Json | undefined } | undefined {
  if (typeof value !== "object" || value === null || !("name" in value)) return undefined;
  const { name, version, exports } = value;
  return typeof name === "string" && typeof version === "string" ? { name, version, exports } : undefined;
}
