import type { DocumentToRead } from "@trellis/contract/read";
import { type Manifest, manifest } from "../generated/manifest/v1/index.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { manifestName } from "./find-tools.js";
import { type CheckedDocument, readChecked } from "./read-checked.js";

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
  return { ...checked, declarations: declarationsOf(checked.value ?? null) };
}
