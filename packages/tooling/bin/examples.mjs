import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure, run } from "./terminal.mjs";
import { readJson, root } from "./workspace.mjs";

/**
 * Runs the `test` script of every example against the packages as they were just built.
 * @returns {Promise<{ passed: string[], failed: string[] }>} the examples' names
 */
export async function testExamples() {
  const parent = join(root, "examples");
  const names = readdirSync(parent).filter((name) => existsSync(join(parent, name, "package.json")));
  if (names.length === 0) throw new Failure("There is no example to test.");
  const results = { passed: [], failed: [] };
  for (const name of names.sort()) {
    const cwd = join(parent, name);
    const script = readJson(join(cwd, "package.json")).scripts?.test;
    if (!script) throw new Failure(`examples/${name} has no test script.`);
    // As a package manager runs it: through the shell, its own commands first.
    const { code, output } = await run(script, [], { cwd, shell: true, quiet: true, env: withCommandsOf(cwd) });
    results[code === 0 ? "passed" : "failed"].push(name);
    console.log(`  ${name.padEnd(20)} ${code === 0 ? "passed" : "failed"}`);
    if (code !== 0) console.error(output.trimEnd());
  }
  return results;
}

function withCommandsOf(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const folders = [folder, root].map((one) => join(one, "node_modules", ".bin"));
  return { [name]: [...folders, process.env[name]].join(delimiter) };
}
