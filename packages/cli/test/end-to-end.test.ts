import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { ours, type Spawned, type SpawnOptions, spawnTrellis } from "./spawn-trellis.js";

let root = "";

/** Runs the command where Acme's repository is. */
function trellis(line: string, options: SpawnOptions = {}): Promise<Spawned> {
  return spawnTrellis(line.split(" "), { cwd: root, ...options });
}

beforeAll(async () => {
  root = await makeAcme();
  const { code, out, err } = await trellis("generate guardrails");
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining("trellis.json"), err: "" });
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

describe("the one who publishes", () => {
  test("lints", async () => {
    const { code, out } = await trellis("lint guardrails");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("finds every generated file fresh, until the contract changes", async () => {
    expect(await trellis("generate guardrails --check")).toMatchObject({
      code: 0,
      out: "Every generated file is up to date.\n",
    });
    const file = join(root, "guardrails/generated/guest/v1/labels/fr.js");
    const fresh = await readFile(file, "utf8");
    await writeFiles(root, { "guardrails/generated/guest/v1/labels/fr.js": "// old" });
    const { code, out } = await trellis("generate guardrails --check");
    await writeFiles(root, { "guardrails/generated/guest/v1/labels/fr.js": fresh });
    expect({ code, out }).toMatchInlineSnapshot();
  });
});

describe("the one who builds", () => {
  test("sees what contracts there are", async () => {
    const { code, out } = await trellis("contracts list");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("reads one of them", async () => {
    const { code, out } = await trellis("contracts show guest@1");
    expect({ code, out }).toMatchInlineSnapshot();
    const { out: json } = await trellis("contracts show guest@1 --format json");
    expect(JSON.parse(json)).toMatchObject({
      ref: "guest@1",
      owner: "events",
      fields: [{ path: "email" }, { path: "country" }],
    });
  });

  test("asks for a contract that is not there", async () => {
    const { code, out } = await trellis("contracts show gest@1");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("checks a tool that passes; no compiler of schemas is loaded", async () => {
    const { code, out, err, loaded } = await trellis("check tools/dinner");
    expect({ code, out, err }).toMatchInlineSnapshot();
    expect(ours(loaded).length).toBeGreaterThan(10);
    expect(loaded.filter((url) => /\/(?:ajv|recheck|esbuild|json-schema-to-typescript)\//.test(url))).toEqual([]);
  });

  test("checks a tool that fails", async () => {
    const { code, out } = await trellis("check tools/picnic");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("in French, from the environment", async () => {
    const { code, out } = await trellis("check tools/picnic", { env: { LC_ALL: "fr_FR.UTF-8" } });
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("in French, because the config says so, and in English, because --lang does", async () => {
    await writeFiles(root, { "fr.yaml": 'guardrails: ["@acme/contracts"]\nlanguage: fr\n' });
    expect((await trellis("check tools/dinner --config fr.yaml")).out).toContain("Conforme");
    expect((await trellis("check tools/dinner --config fr.yaml --lang en")).out).toContain("Passes");
  });

  test("every tool at once, as data; a file gets the same report", async () => {
    const { code, out } = await trellis("check --format json");
    const report = JSON.parse(out);
    expect([code, report.summary]).toEqual([
      1,
      expect.objectContaining({ tools: 2, passing: 1, failing: 1, records: 43 }),
    ]);
    const toFile = await trellis("check --format json --output report.json");
    expect([toFile.code, toFile.out]).toEqual([1, ""]);
    const { now: _, ...inFile } = JSON.parse(await readFile(join(root, "report.json"), "utf8"));
    expect(report).toMatchObject(inFile);
  });

  test("a file on its own", async () => {
    const { code, out } = await trellis("check tools/dinner/guests.csv --contract guest@1");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("personal values are masked, unless one asks for them", async () => {
    expect((await trellis("check tools/picnic --format json")).out).not.toContain("nobody");
    expect((await trellis("check tools/picnic --format json --reveal")).out).toContain("nobody");
  });

  test("colour only when it is wanted", async () => {
    const coloured = await trellis("check tools/dinner", { env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("\u001B[32m✓");
    const plain = await trellis("check tools/dinner --no-color", { env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(plain.out).not.toContain("\u001B");
  });
});

describe("what the caller controls is wrong: 2, and the report is written", () => {
  test("a path that is not there", async () => {
    const { code, out } = await trellis("check tools/diner");
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("guardrails that are not there", async () => {
    const { code, out } = await trellis("check tools/dinner --guardrails @acme/none");
    expect([code, out.split("\n")[0]]).toEqual([2, "How this run was started"]);
  });

  test("no guardrails at all", async () => {
    const { code, out } = await trellis("contracts list", { cwd: join(root, "tools") });
    expect({ code, out }).toMatchInlineSnapshot();
  });

  test("2 beats 1", async () => {
    const { code, out } = await trellis("check tools/picnic tools/none --format json");
    expect([code, JSON.parse(out).summary.failing]).toEqual([2, 1]);
  });

  test("an output that cannot be written", async () => {
    const { code, out } = await trellis("check tools/dinner --output none/report.txt");
    expect([code, out.includes("run/output-unwritable"), out.includes("dinner")]).toEqual([2, true, true]);
  });
});
