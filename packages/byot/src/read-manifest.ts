import type { DocumentToRead } from "@trellis/contract/read";
import { type Finding, finding } from "@trellis/findings";
import { type Manifest, manifest } from "../generated/manifest/v1/index.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { manifestName } from "./find-tools.js";
import { type CheckedDocument, readChecked } from "./read-checked.js";
import { toolNameUnsuitable } from "./rules/index.gen.js";
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
  return { ...checked, findings: checked.findings.map((one) => aboutName(one, declarations)), declarations };
}

/** A name of the wrong form is told with one of the right form; the pattern would tell a maker nothing. */
function aboutName(one: Finding, { tool }: Declarations): Finding {
  if (tool === undefined || one.rule !== "data/pattern-mismatch" || one.at.pointer !== "/tool") return one;
  return finding(toolNameUnsuitable, one.at, { name: tool.slice(0, 100), suggestion: suggestToolName(tool) });
}
