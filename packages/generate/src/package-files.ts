import type { ContractSource, SchemaObject } from "@trellis/contract";
import { schemaDigest } from "@trellis/contract";
import { jsonFile } from "./generated-text.js";
import type { CompiledMigration } from "./migration/compile-migration.js";
import { exportName } from "./names.js";

/** A contract and its self-contained schema. */
export interface Bundled {
  readonly source: ContractSource;
  readonly schema: SchemaObject;
  /** When the contract ships one. */
  readonly migration?: CompiledMigration;
}

/** The text of a package's `trellis.json`: what is in it, and how to get at it. */
export function packageIndex(
  contracts: readonly Bundled[],
  others: {
    readonly templates?: readonly unknown[];
    readonly brand?: unknown;
    readonly policies?: readonly unknown[];
  } = {},
): string {
  const entries = contracts.map(({ source, schema, migration }) => ({
    name: source.name,
    major: source.major,
    version: source.header.version,
    id: schema.$id,
    status: source.header.status,
    ...(source.header.sunset === undefined ? {} : { sunset: source.header.sunset }),
    title: source.title,
    ...(source.header.purpose === undefined ? {} : { purpose: source.header.purpose }),
    owner: source.header.owner,
    schema: `${subpath(source)}/schema.json`,
    module: subpath(source),
    export: exportName(source.name),
    digest: schemaDigest(schema),
    ...(migration && { upgrade: { from: migration.from.major, module: `${subpath(source)}/upgrade` } }),
  }));
  return jsonFile({ trellis: 1, contracts: entries, templates: [], policies: [], ...others });
}

/** The `exports` of a package: each contract, with its parts apart so that a page pays only for what it uses. */
export function packageExports(
  contracts: readonly Bundled[],
  others: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  for (const { source, migration } of contracts) {
    const path = subpath(source);
    const file = `./generated${path.slice(1)}`;
    exports[path] = module(`${file}/index`);
    for (const part of ["fields", "labels/en", "labels/fr"]) exports[`${path}/${part}`] = module(`${file}/${part}`);
    // A subpath of its own: who imports the contract pays nothing for it.
    if (migration) exports[`${path}/upgrade`] = module(`${file}/upgrade`);
    exports[`${path}/schema.json`] = `${file}/schema.json`;
  }
  return { ...exports, ...others, "./package.json": "./package.json", "./trellis.json": "./trellis.json" };
}

/**
 * A package.json with other `exports`; everything else, the order included, stays. One that has them already stays to the
 * letter: other programs write it too, and lay it out as they like.
 */
export function withExports(packageJson: string, exports: Record<string, unknown>): string {
  const manifest = JSON.parse(packageJson) as Record<string, unknown>;
  // Conditions and subpaths are looked up in the order they stand in, so the order counts.
  if (JSON.stringify(manifest.exports) === JSON.stringify(exports)) return packageJson;
  return jsonFile({ ...manifest, exports });
}

function module(file: string): { types: string; default: string } {
  return { types: `${file}.d.ts`, default: `${file}.js` };
}

function subpath({ name, major }: ContractSource): string {
  return `./${name}/v${major}`;
}
