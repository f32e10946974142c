import { existsSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { finding } from "@trellis/findings";
import { runContractsMissing } from "../rules/index.gen.js";
import { checkoutCommit } from "./checkout-commit.js";
import { fetchPackage, isPackageName, removeFetched } from "./fetch-package.js";
import { readNpmConfig } from "./npm-config.js";
import { readFolder, readSchemaFile } from "./read-folder.js";
import type { SetReading } from "./set-reading.js";

/** Where contracts are to be read. */
export interface SetToRead {
  /** A file, a folder, `package@version`, or `git:<commit>` with or without `:<path>`. */
  readonly spec: string;
  /** The other side of a comparison: its path is the one meant by a commit without a path. */
  readonly beside?: string;
  /** Where the command was started; absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads contracts from wherever they are: a schema file, a contract's folder, a package's folder, a commit, the npm
 * registry (as `.npmrc` says). What cannot be read is a finding; nothing that was fetched is run.
 */
export async function readSet(asked: SetToRead): Promise<SetReading> {
  const { spec, cwd } = asked;
  if (spec.startsWith("git:")) return readCommit(asked);
  const path = resolve(cwd, spec);
  if (existsSync(path)) return readPath(path, cwd, spec);
  // Nobody’s registry has to learn what a file is called that was only mistyped.
  if (!isPackageName(spec) || /\.(?:json|ya?ml)$/i.test(spec)) return missing(spec, "not-found");
  const fetched = await fetchPackage(spec, readNpmConfig({ cwd, env: asked.env ?? process.env }));
  if (!fetched.ok) return missing(spec, fetched.why, fetched.message);
  try {
    const label = `${fetched.name}@${fetched.version}`;
    return readPath(fetched.folder, fetched.folder, label, `${label}/`);
  } finally {
    removeFetched(fetched);
  }
}

function readCommit({ spec, beside, cwd }: SetToRead): SetReading {
  const [, ref = "", given] = /^git:([^:]*)(?::(.*))?$/s.exec(spec) ?? [];
  const other = beside === undefined || beside.startsWith("git:") || !existsSync(resolve(cwd, beside)) ? "." : beside;
  const checkout = checkoutCommit(ref, resolve(cwd, given ?? other), cwd);
  if (!checkout.ok) return missing(spec, checkout.why);
  try {
    return readPath(
      checkout.folder,
      checkout.folder,
      spec,
      `${ref}:${(given ?? other).replace(/^\.\/?$/, "")}${(given ?? other) === "." ? "" : "/"}`,
    );
  } finally {
    // Everything was read; positions are kept with the values.
    rmSync(checkout.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function readPath(path: string, root: string, spec: string, prefix = ""): SetReading {
  if (statSync(path).isFile()) return orMissing(readSchemaFile({ folder: path, root, prefix }), spec);
  return orMissing(readFolder({ folder: path, root, prefix }), spec);
}

function orMissing(reading: SetReading, spec: string): SetReading {
  if (reading.set || reading.findings.length > 0) return reading;
  return missing(spec, "no-contracts");
}

function missing(name: string, why: string, message?: string): SetReading {
  return { findings: [finding(runContractsMissing, {}, { name, why, message })] };
}
