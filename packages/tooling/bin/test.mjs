#!/usr/bin/env node
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { testExamples } from "./examples.mjs";
import { install } from "./install.mjs";
import { packAll } from "./pack.mjs";
import { checkReleases } from "./releases.mjs";
import { begin, bold, dim, Failure, green, mustRun, red, run, seconds } from "./terminal.mjs";
import { cacheFolder, mustRunTool, packages, root, toolFile } from "./workspace.mjs";

let tarballs = [];
const tally = { passed: 0, failed: 0 };
const tarballFolder = join(root, ".cache", "tarballs");
// A style sheet has no types to resolve.
const styleSheets = packages().flatMap(({ manifest }) =>
  Object.keys(manifest.exports ?? {}).filter((path) => path.endsWith(".css")),
);
const esmOnly = ["--profile", "esm-only", "--no-color", "--exclude-entrypoints", ...styleSheets, "--"];
const ours = async (name, ...args) =>
  void (await mustRun(process.execPath, [join(root, "packages", "tooling", "bin", name), ...args], { cwd: root }));

// Cheap and telling first. A step gives a note to print, or nothing; the first that fails ends the run. CI runs the
// steps of `build` once and those of `test`, on the same tarballs, on every system: npm test -- --only test
const steps = [
  ["both", "Install", install],
  ["build", "Generated files are fresh", () => ours("generate.mjs", "all", "--check")],
  ["build", "Format and lint (biome)", () => mustRunTool("@biomejs/biome", ["check", "."])],
  ["build", "Types (tsc)", () => mustRunTool("typescript", ["-p", "tsconfig.json"])],
  ["build", "Unused files, exports and dependencies (knip)", () => mustRunTool("knip", ["--no-progress"])],
  ["build", "Layers and structure", () => ours("check-layers.mjs")],
  ["build", "Build", build],
  ["build", "Examples, as built", examples],
  ["build", "Nothing published is broken (release check)", checkReleases],
  ["test", "Unit tests", () => vitest("unit")],
  ["test", "Foreign test suites", conformance],
  ["build", "Pack", pack],
  ["build", "What is published is well formed (publint)", () => eachTarball("publint", "run", "--strict")],
  ["build", "Types resolve for whoever installs it (attw)", () => eachTarball("@arethetypeswrong/cli", ...esmOnly)],
  ["test", "The packed packages, outside the workspace", () => vitest("packed", { TRELLIS_TARBALLS: tarballFolder })],
];

await begin(async () => {
  const { only } = readArguments();
  const begun = performance.now();
  let failure;
  const chosen = steps.filter(([part]) => part === "both" || !only || part === only);
  for (const [index, [, title, step]] of chosen.entries()) {
    const start = performance.now();
    console.log(`\n${bold(`${index + 1}/${chosen.length}  ${title}`)}`);
    try {
      const note = await step();
      console.log(`${green("done")}  ${note ? `${note}  ` : ""}${dim(seconds(start))}`);
    } catch (error) {
      failure = error;
      console.error(`${red(`failed: ${title}`)}  ${dim(seconds(start))}`);
      break;
    }
  }
  // A run that broke elsewhere than in a test has failed too.
  if (failure && tally.failed === 0) tally.failed = 1;
  console.log(`\n${dim(`in ${seconds(begun)}`)}`);
  if (failure)
    console.error(red(failure instanceof Failure ? failure.message : `An error of ours: ${failure.message}`));
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return failure ? 1 : 0;
});

function readArguments() {
  try {
    const { values } = parseArgs({ options: { only: { type: "string" } } });
    if (!values.only || ["build", "test"].includes(values.only)) return values;
  } catch {
    // Told below, like a part that we do not have.
  }
  throw new Failure("Usage: npm test -- [--only build|test]", 2);
}

async function vitest(project, env) {
  const report = join(cacheFolder, `${project}.json`);
  // An older report must not be counted when this run writes none.
  rmSync(report, { force: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, [toolFile("vitest"), ...args], { cwd: root, env });
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests;
  }
  if (code !== 0)
    throw new Failure(`Tests failed; once more, and alone: node_modules/.bin/vitest run --project ${project}`);
}

async function examples() {
  const { passed, failed } = await testExamples();
  tally.passed += passed.length;
  tally.failed += failed.length;
  if (failed.length) throw new Failure(`These examples do not pass their own tests: ${failed.join(", ")}`);
}

async function conformance() {
  if (process.env.TRELLIS_CORPORA) return vitest("conformance");
  return "left out: TRELLIS_CORPORA names no folder with the foreign suites (JSON Schema Test Suite and others)";
}

async function pack() {
  tarballs = [...(await packAll(tarballFolder)).values()];
  return `${tarballs.length} tarballs`;
}

async function eachTarball(tool, ...args) {
  const waiting = [...tarballs];
  const worker = async () => {
    for (let tarball = waiting.shift(); tarball; tarball = waiting.shift()) {
      await mustRunTool(tool, [...args, tarball], { quiet: true });
    }
  };
  await Promise.all([worker(), worker()]);
}
