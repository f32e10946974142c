import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NpmConfig } from "./npm-config.js";

/** A package that was fetched from the registry. */
export type FetchedPackage =
  | { readonly ok: true; readonly name: string; readonly version: string; readonly folder: string }
  | { readonly ok: false; readonly why: "not-published" | "unreachable"; readonly message: string };

// `@acme/contracts@1.0.0`, `contracts@latest`, `contracts`; never an address, a folder or a git repository.
const form = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)(?:@([\w.^~*+-]+))?$/;

/** Whether a text names a package of the registry. */
export function isPackageName(spec: string): boolean {
  return form.test(spec);
}

/**
 * Fetches a package from the npm registry and unpacks it into a temporary folder. None of its code is run. Give the
 * folder back with {@link removeFetched}.
 */
export async function fetchPackage(spec: string, config: NpmConfig): Promise<FetchedPackage> {
  const { default: pacote } = await import("pacote");
  const options = { ...config, ignoreScripts: true, preferOnline: true, fetchRetries: 0, fetchTimeout: 30_000 };
  const folder = mkdtempSync(join(tmpdir(), "trellis-fetched-"));
  const cache = join(folder, "cache");
  try {
    const { name, version } = await pacote.manifest(spec, { ...options, cache });
    await pacote.extract(`${name}@${version}`, join(folder, "package"), { ...options, cache });
    return { ok: true, name, version, folder: join(folder, "package") };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    return { ok: false, why: /^(E404|ETARGET|ENOVERSIONS)$/.test(code) ? "not-published" : "unreachable", message };
  }
}

/** Removes what {@link fetchPackage} unpacked. */
export function removeFetched({ folder }: { folder: string }): void {
  rmSync(join(folder, ".."), { recursive: true, force: true, maxRetries: 3 });
}
