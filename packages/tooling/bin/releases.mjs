#!/usr/bin/env node
import { existsSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { begin, dim, Failure, run } from "./terminal.mjs";
import { packages, root } from "./workspace.mjs";

/** What is promised to others: contracts, templates, policies, and the rules of the engine. */
function published() {
  return packages().filter(
    ({ folder, manifest }) =>
      !manifest.private && (existsSync(join(folder, "trellis.json")) || manifest.exports?.["./rules"]),
  );
}

/**
 * Runs the built `trellis release check` on every package that promises something, without the registry. Gives how many
 * there are.
 */
export async function checkReleases() {
  const wrong = [];
  const all = published();
  for (const { name } of all) {
    const { code, output } = await trellis("check", name, "--offline");
    if (code === 0) continue;
    console.error(output.trimEnd());
    wrong.push(name);
  }
  if (wrong.length > 0) {
    throw new Failure(
      `${wrong.join(", ")}: not as published. Give it a version (npx trellis release plan), or, while nobody has it, npm run record.`,
    );
  }
  return `${all.length} packages`;
}

/** Writes down what every package would publish now, over what nobody has published yet. */
async function recordReleases() {
  for (const { name } of published()) {
    const { code, output } = await trellis("record", name, "--replace", "--offline");
    if (code !== 0) throw new Failure(output.trimEnd());
    console.log(`  ${name.padEnd(20)} ${dim(output.split("\n", 1)[0] ?? "")}`);
  }
}

function trellis(command, name, ...options) {
  const cli = join(root, "packages", "cli", "dist", "bin.js");
  if (!existsSync(cli)) throw new Failure("Build first: npm run build");
  const args = [cli, "release", command, `packages/${name}`, ...options];
  return run(process.execPath, args, { cwd: root, quiet: true, env: { NO_COLOR: "1", LANG: "en_GB.UTF-8" } });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await begin(async () => {
    if (argv[2] === "record") await recordReleases();
    else if (argv[2] === "check") console.log(await checkReleases());
    else throw new Failure("Usage: releases.mjs check|record", 2);
    return 0;
  });
}
