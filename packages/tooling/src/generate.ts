import { relative } from "node:path";
import { type Generated, type Outcome, staleFiles, writeFiles } from "./generated-files.js";
import { repositoryRoot } from "./repository.js";

// Each generator is loaded only when asked for: `rules` must work before the packages that `contracts` needs do.
const generators: Readonly<Record<string, (check: boolean) => Promise<Outcome>>> = {
  rules: async (check) => bring((await import("./generate-rules.js")).generateRules(repositoryRoot), check),
  contracts: async (check) => (await import("./generate-contracts.js")).generateContracts(repositoryRoot, check),
  docs: async (check) => bring((await import("./generate-docs.js")).generateDocs(repositoryRoot), check),
  surface: async (check) => bring((await import("./surface.js")).generateSurface(repositoryRoot), check),
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
    const { files, changed, problems } = (await generators[name]?.(check)) ?? nothing;
    for (const path of changed)
      console.log(`${check ? "stale" : "wrote"}  ${relative(repositoryRoot, path).replaceAll("\\", "/")}`);
    for (const problem of problems) console.error(`wrong  ${problem}`);
    const stale = check && changed.length > 0;
    if (stale) console.error(`Run: node packages/tooling/bin/generate.mjs ${name}`);
    if (stale || problems.length) failed = true;
    else console.log(`${name}: ${files} generated files are fresh.`);
  }
  return failed ? 1 : 0;
}

const nothing: Outcome = { files: 0, changed: [], problems: [] };

function bring({ files, problems }: Generated, check: boolean): Outcome {
  return { files: files.size, changed: check ? staleFiles(files) : writeFiles(files), problems };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A generator that breaks is ours to mend, and there the stack is what helps.
  console.error(error);
  process.exitCode = 2;
}
