import type { DocumentToRead } from "@trellis/contract/read";
import { type Finding, finding, type Json, nearest, pointerSegments } from "@trellis/findings";
import { type Manifest, manifest } from "../../generated/manifest/v1/index.js";
import { manifestName } from "../find/find-tools.js";
import { toolNameUnsuitable } from "../rules/index.gen.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { type CheckedDocument, readChecked } from "./read-checked.js";
import { suggestToolName } from "./tool-name.js";

/** A tool's manifest: typed when it is right, and its well formed parts in any case. */
export interface ReadManifest extends CheckedDocument<Manifest> {
  readonly declarations: Declarations;
}

/**
 * Reads the manifest of the tool whose folder is `root`. Whatever is wrong with it is a finding with line and column;
 * never throws. `file` is the manifest as findings name it.
 */
export function readManifest({
  path = manifestName,
  ...source
}: Omit<DocumentToRead, "path"> & { path?: string }): ReadManifest {
  const checked = readChecked(manifest, { ...source, path, syntax: "yaml" });
  const declarations = declarationsOf(checked.value ?? null);
  const findings = checked.findings.map((one) => aboutName(aboutMapKey(one, checked.value ?? null), declarations));
  return { ...checked, findings, declarations };
}

/** A name of the wrong form is told with one of the right form; the pattern would tell a maker nothing. */
function aboutName(one: Finding, { tool }: Declarations): Finding {
  if (tool === undefined || one.rule !== "data/pattern-mismatch" || one.at.pointer !== "/tool") return one;
  return finding(toolNameUnsuitable, one.at, { name: tool.slice(0, 100), suggestion: suggestToolName(tool) });
}

const mapKeys = ["column", "as", "form", "zone", "value"];

/** A misspelt key of a map's entry: the contract knows no names below a field of the maker's choice. */
function aboutMapKey(one: Finding, manifest: Json): Finding {
  const { pointer = "" } = one.at;
  if (one.rule !== "data/unknown-property" || !/^\/produces\/\d+\/map\/[^/]+\/[^/]+$/.test(pointer)) return one;
  const steps = pointerSegments(pointer);
  const entry = steps.slice(0, -1).reduce<unknown>(ownValue, manifest);
  const hasSource = [ownValue(entry, "column"), ownValue(entry, "value")].some((source) => source !== undefined);
  // An entry without a source most likely calls it by another name.
  const near = nearest(steps.at(-1) ?? "", mapKeys) ?? (hasSource ? undefined : "column");
  return near === undefined ? one : { ...one, data: { ...one.data, near } };
}

function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
