import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "@trellis/findings/report";
import { en } from "@trellis/findings/report/formats/en";
import { fr } from "@trellis/findings/report/formats/fr";
import { renderSarif } from "@trellis/findings/report/sarif";
import { pages as runtimePages } from "@trellis/runtime/pages";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCorpora } from "../src/corpora.js";
import { cleanReport, sampleReport } from "../src/sample-reports.js";

// The standards lie beside the suites.
const corpora = findCorpora();
const schema = corpora.folder === undefined ? "" : join(corpora.folder, "..", "standards", "sarif-2.1.0.json");
const multitool = findMultitool();
if (!existsSync(schema)) console.log("The official schema of SARIF is not there, so that reports are not held to it");
if (multitool === undefined) console.log("Microsoft's SARIF Multitool does not run here, so that it is not asked");

const page = readFileSync(new URL("data/required-missing.md", runtimePages), "utf8");
const rules = new Map([["data/required-missing", { level: "hard" as const, page }]]);
const logs: [string, string][] = (
  [
    ["everything at once", sampleReport("en")],
    ["in French", sampleReport("fr")],
    ["nothing found", cleanReport()],
  ] as [string, Report][]
).flatMap(([name, report]): [string, string][] => {
  const phrases = report.language === "fr" ? fr : en;
  return [
    [name, renderSarif(report, { phrases, rules })],
    [`${name}, with suppressions`, renderSarif(report, { phrases, suppressions: true })],
  ];
});

describe.runIf(existsSync(schema))("the official schema", () => {
  test.each(logs)("accepts %s", (_, log) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const is = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    is(JSON.parse(log));
    expect(is.errors ?? []).toEqual([]);
    // What it refuses shows that it looks.
    expect(is(JSON.parse(log.replace('"columnKind"', '"columnKinds"')))).toBe(false);
  });
});

describe.runIf(multitool !== undefined)("Microsoft's SARIF Multitool", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "trellis-sarif-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  /** The rules of the tool that a log breaks, each with its level. */
  function validate(log: string): string[] {
    writeFileSync(join(folder, "log.sarif"), log);
    const args = ["validate", "log.sarif", "--output", "found.sarif", "--log", "ForceOverwrite", "--quiet"];
    const { status, stderr } = spawnSync(multitool ?? "", args, { cwd: folder, encoding: "utf8" });
    expect([status === null, stderr]).toEqual([false, ""]);
    const [{ results, invocations }] = JSON.parse(
      readFileSync(join(folder, "found.sarif"), "utf8").replace(/^\uFEFF/, ""),
    ).runs;
    expect(invocations[0].executionSuccessful).toBe(true);
    const found = results.map(
      ({ ruleId, level = "warning" }: { ruleId: string; level?: string }) => `${level} ${ruleId}`,
    );
    return [...new Set<string>(found)].sort();
  }

  test.each(logs)("accepts %s", (_, log) => {
    // SARIF2005 asks for the address of a page about the tool; Trellis has none yet.
    expect(validate(log)).toEqual(["warning SARIF2005"]);
  });

  test("and sees what is wrong", () => {
    const [, log] = logs[0] ?? ["", ""];
    expect(
      validate(log.replace('"startLine": 1', '"startLine": 0')).filter((one) => one.startsWith("error")),
    ).not.toEqual([]);
  });
});

/** The program for this system; it is asked for its version, because it may need what a system does not have. */
function findMultitool(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const ours = createRequire(require.resolve("@microsoft/sarif-multitool/package.json"));
    const folder = dirname(ours.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));
    const program = join(folder, process.platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
    return spawnSync(program, ["--version"]).status === 0 ? program : undefined;
  } catch {
    return undefined;
  }
}
