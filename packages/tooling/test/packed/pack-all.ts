import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { TestProject } from "vitest/node";
import { parse } from "yaml";
import { packAll } from "../../bin/pack.mjs";
import { mustRun } from "../../bin/terminal.mjs";
import { type PackageManifest, repositoryRoot, workspacePackages } from "../../src/repository.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A project outside the workspace in which every package is installed from its tarball, the examples under `tools`. */
    scratch: string;
  }
}

/** Packs every published package and installs them, as somebody else would, in a project far from this repository. */
export async function setup(project: TestProject): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), "trellis-packed-"));
  const tarballs = await packedTarballs(join(scratch, "tarballs"));
  const specifiers = Object.fromEntries(
    [...tarballs].map(([name, tarball]) => [name, `file:${tarball.replaceAll("\\", "/")}`]),
  );
  const manifest = {
    name: "scratch",
    private: true,
    type: "module",
    workspaces: ["tools/*"],
    dependencies: specifiers,
    // What the packages need of one another comes from the tarballs too, never from a registry.
    overrides: specifiers,
  };
  writeJson(join(scratch, "package.json"), manifest);
  for (const example of workspacePackages(repositoryRoot, "examples")) {
    const folder = join(scratch, "tools", example.name);
    cpSync(example.folder, folder, {
      recursive: true,
      filter: (path) => !/^(node_modules|dist)$/.test(basename(path)),
    });
    writeJson(join(folder, "package.json"), outside(example.manifest, specifiers));
  }
  const windows = process.platform === "win32";
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await mustRun(windows ? "npm.cmd" : "npm", args, { cwd: scratch, quiet: true, shell: windows });
  project.provide("scratch", scratch);
  return () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

/** `npm test` has packed already, and says where; alone, we pack. */
async function packedTarballs(folder: string): Promise<Map<string, string>> {
  const packed = process.env.TRELLIS_TARBALLS;
  if (!packed || !existsSync(packed)) {
    mkdirSync(folder, { recursive: true });
    return packAll(folder);
  }
  const files = new Set(readdirSync(packed));
  const published = workspacePackages().filter(({ name, manifest }) => !manifest.private && files.has(`${name}.tgz`));
  return new Map(published.map(({ name, manifest }) => [manifest.name, join(packed, `${name}.tgz`)]));
}

/** An example's package.json as it reads outside the workspace: tarballs and plain versions. */
function outside(manifest: PackageManifest, tarballs: Readonly<Record<string, string>>): PackageManifest {
  const { catalog } = parse(readFileSync(join(repositoryRoot, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Record<string, string>;
  };
  const resolved = (dependencies: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [
        name,
        version === "catalog:" ? catalog[name] : (tarballs[name] ?? version),
      ]),
    ) as Record<string, string>;
  return {
    ...manifest,
    dependencies: resolved(manifest.dependencies),
    devDependencies: resolved(manifest.devDependencies),
  };
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value, null, 2));
}
