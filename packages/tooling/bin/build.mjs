#!/usr/bin/env node
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { begin, dim, Failure, run, seconds } from "./terminal.mjs";
import { cacheFolder, packages, root, toolFile } from "./workspace.mjs";

const atOnce = 2;
const stamps = join(cacheFolder, "built.json");

/**
 * Builds every engine package, dependencies first, two at a time. A package is left as it is when nothing that goes
 * into it has changed: its files, those of the packages below it, the build's own.
 */
export async function build() {
  const waiting = inOrder(packages().filter(({ folder }) => existsSync(join(folder, "tsup.config.ts"))));
  const built = existsSync(stamps) ? JSON.parse(readFileSync(stamps, "utf8")) : {};
  const hashes = inputHashes(waiting);
  const failed = [];
  const worker = async () => {
    for (let one = waiting.shift(); one && !failed.length; one = waiting.shift()) {
      const start = performance.now();
      const hash = hashes.get(one.manifest.name);
      if (built[one.name] === hash && isComplete(one)) {
        console.log(`  ${one.name.padEnd(12)} ${dim("unchanged")}`);
        continue;
      }
      delete built[one.name];
      const { code, output } = await run(process.execPath, [toolFile("tsup")], {
        cwd: one.folder,
        quiet: true,
        env: { NO_COLOR: "1" },
      });
      if (code !== 0) {
        console.error(output.trimEnd());
        failed.push(one.name);
      } else if (!isComplete(one)) {
        console.error(`${one.name}: the build left out ${missing(one).join(", ")}`);
        failed.push(one.name);
      } else {
        built[one.name] = hash;
        console.log(`  ${one.name.padEnd(12)} ${seconds(start)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamps, JSON.stringify(built));
  if (failed.length) throw new Failure(`Could not build ${failed.join(" and ")}.`);
}

function inOrder(list) {
  const ordered = [];
  const visit = (one) => {
    if (!one || ordered.includes(one)) return;
    for (const name of Object.keys(one.manifest.dependencies ?? {}))
      visit(list.find(({ manifest }) => manifest.name === name));
    ordered.push(one);
  };
  for (const one of list) visit(one);
  return ordered;
}

/** By package name; `ordered` has dependencies first. */
function inputHashes(ordered) {
  const hashes = new Map();
  const shared = [
    "tsconfig.json",
    "tsconfig.base.json",
    "pnpm-lock.yaml",
    "packages/tooling/tsup.mjs",
    "packages/tooling/tsconfig.build.json",
  ].map((file) => join(root, file));
  for (const { folder, manifest } of ordered) {
    const hash = createHash("sha256");
    for (const file of [...shared, ...inputs(folder)]) hash.update(relative(root, file)).update(readFileSync(file));
    for (const name of Object.keys(manifest.dependencies ?? {})) hash.update(hashes.get(name) ?? "");
    hashes.set(manifest.name, hash.digest("hex"));
  }
  return hashes;
}

function inputs(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (/^(node_modules|dist|test|contracts)$|\.test\.ts$/.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? inputs(path) : [path];
    });
}

function isComplete(one) {
  return missing(one).length === 0;
}

function missing({ folder, manifest }) {
  const targets = Object.values(manifest.publishConfig?.exports ?? {}).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  return [...targets, ...Object.values(manifest.bin ?? {})].filter((file) => !existsSync(join(folder, file)));
}

if (argv[1] === fileURLToPath(import.meta.url)) await begin(build);
