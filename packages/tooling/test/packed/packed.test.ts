import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { run } from "../../bin/terminal.mjs";
import { type PackageManifest, repositoryRoot, workspacePackages } from "../../src/repository.js";

const scratch = inject("scratch");
const published = workspacePackages().filter(({ manifest }) => !manifest.private);
const quiet = { cwd: scratch, quiet: true, env: { NO_COLOR: "1", LANG: "en_GB.UTF-8" } };

/** Runs one of npm's commands, which Windows starts through its shell only. */
function npm(
  command: "npm" | "npx",
  args: readonly string[],
  cwd = scratch,
): Promise<{ code: number; output: string }> {
  const windows = process.platform === "win32";
  return run(windows ? `${command}.cmd` : command, args, { ...quiet, cwd, shell: windows });
}

describe("every export of every package can be imported", () => {
  test.each(published.map(({ manifest }) => manifest.name))("%s", async (name) => {
    const manifest = JSON.parse(
      readFileSync(join(scratch, "node_modules", name, "package.json"), "utf8"),
    ) as PackageManifest;
    const entries = Object.keys(manifest.exports ?? {}).map((subpath) => name + subpath.slice(1));
    const script = `
      import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      import { join } from "node:path";
      const require = createRequire(join(process.cwd(), "package.json"));
      // A style sheet is for a browser: that it is there and holds something is all that Node can say.
      const load = (entry) =>
        entry.endsWith(".css") ? readFileSync(require.resolve(entry)) : entry.endsWith(".json") ? require(entry) : import(entry);
      for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await load(entry)).length > 0);`;
    const { code, output } = await run(process.execPath, ["--input-type=module", "-e", script], quiet);
    expect(output.trim().split("\n")).toEqual(entries.map((entry) => `${entry} true`));
    expect(code).toBe(0);
  });
});

describe("the installed trellis command", () => {
  test("says its version", async () => {
    const { output, code } = await npm("npx", ["--no-install", "trellis", "--version"]);
    const { version } = JSON.parse(
      readFileSync(join(repositoryRoot, "packages", "cli", "package.json"), "utf8"),
    ) as PackageManifest;
    expect(output.trim().split("\n").at(-1)).toBe(version);
    expect(code).toBe(0);
  });

  test("helps", async () => {
    const { output, code } = await npm("npx", ["--no-install", "trellis", "--help"]);
    expect(output).toContain("trellis check");
    expect(code).toBe(0);
  });

  test("explains a rule from the pages in the package", async () => {
    const { output, code } = await npm("npx", ["--no-install", "trellis", "explain", "data/required-missing"]);
    expect(output).toContain("data/required-missing");
    expect(code).toBe(0);
  });

  test.each([
    ["webinar-import", 0],
    ["partner-leads", 1],
  ])("checks %s", async (tool, expected) => {
    const args = ["--no-install", "trellis", "check", `tools/${tool}`, "--guardrails", "@trellis/marketing-contracts"];
    const { output, code } = await npm("npx", args);
    expect({ code, output }).toEqual({ code: expected, output: expect.stringContaining(tool) });
  });
});

describe("an example passes its own tests outside the workspace", () => {
  test.each(workspacePackages(repositoryRoot, "examples").map(({ name }) => name))("%s", async (name) => {
    const { code, output } = await npm("npm", ["test"], join(scratch, "tools", name));
    expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  });
});

describe("what “trellis new” makes passes its own test", () => {
  const quietly = ["--no-install", "trellis", "new"];
  const passes = async (folder: string) => {
    const { code, output } = await npm("npm", ["test"], join(scratch, folder));
    expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  };

  test.each([
    ["a tool without code", ["tool", "new-tool"], "new-tool"],
    ["a tool in TypeScript", ["tool", "new-code", "--typescript"], "new-code"],
    ["a guardrail package", ["guardrails", "@acme/new-guardrails"], "new-guardrails"],
  ])("%s", async (_, args, folder) => {
    const made = await npm("npx", [...quietly, ...args]);
    expect({ code: made.code, output: made.output }).toEqual({
      code: 0,
      output: expect.stringContaining("package.json"),
    });
    await passes(folder);
  });

  test("a contract in a new guardrail package", async () => {
    expect((await npm("npx", [...quietly, "guardrails", "@acme/more-guardrails"])).code).toBe(0);
    const folder = join(scratch, "more-guardrails");
    expect((await npm("npx", [...quietly, "contract", "stock-level"], folder)).code).toBe(0);
    expect((await npm("npx", ["--no-install", "trellis", "generate"], folder)).code).toBe(0);
    await passes("more-guardrails");
  });
});

test("a file is checked where there is nothing else, with the guardrails that came with the command", async () => {
  const folder = mkdtempSync(join(scratch, "empty-"));
  writeFileSync(join(folder, "orders_export.csv"), "Name,Email,Total,Currency\n#1001,ada@acme.example,44.80,EUR\n");
  const { output } = await npm("npx", ["--no-install", "trellis", "check", "orders_export.csv"], folder);
  expect(output).toContain("order@1");
});
