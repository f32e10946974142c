import { relative } from "node:path";
import { type Generated, staleFiles, writeFiles } from "./generated-files.js";
import { repositoryRoot } from "./repository.js";

// Each generator is loaded only when asked for: `rules` must work before the packages that `contracts` needs do.
const generators: Readonly<Record<string, () => Promise<Generated>>> = {
  rules: async () => (await import("./generate-rules.js")).generateRules(repositoryRoot),
  surface: async () => (await import("./surface.js")).generateSurface(repositoryRoot),
};

const usage = `Usage: node packages/tooling/bin/generate.mjs <${[...Object.keys(generators), "all"].join("|")}> [--check]`;

async function main(args: readonly string[]): Promise<number> {
  const check = args.includes("--check");
  const [what, ...rest] = args.filter((arg) => arg !== "--check");
  const names = what === undefined || what === "all" ? Object.keys(generators) : [what];
  if (rest.length || names.some((name) => !generators[name])) {
    console.error(usage);
    return 2;
  }
  let failed = false;
  for (const name of names) {
    const { files, problems } = (await generators[name]?.()) ?? { files: new Map(), problems: [] };
    const changed = check ? staleFiles(files) : writeFiles(files);
    for (const path of changed)
      console.log(`${check ? "stale" : "wrote"}  ${relative(repositoryRoot, path).replaceAll("\\", "/")}`);
    for (const problem of problems) console.error(`wrong  ${problem}`);
    if (check && changed.length) console.error(`Run: node packages/tooling/bin/generate.mjs ${name}`);
    failed ||= problems.length > 0 || (check && changed.length > 0);
    if (!failed) console.log(`${name}: ${files.size} generated files are fresh.`);
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
