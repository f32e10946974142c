import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAcme } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

let root = "";
let child: Child;
beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  await child.trellis("generate guardrails", { cwd: root });
});
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

const trellis = (line: string): Promise<Run> => child.trellis(line, { cwd: root });
const read = (file: string): Promise<string> => readFile(join(root, file), "utf8");

test("every format from one run, and the text on the screen all the same", async () => {
  await mkdir(join(root, "out"));
  const forms = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"];
  const { code, out } = await trellis(`check ${forms.map((form) => `--output ${form}=out/${form}`).join(" ")}`);
  expect([code, out.includes("✗ picnic")]).toEqual([1, true]);
  expect((await readdir(join(root, "out"))).sort()).toEqual([...forms].sort());
  const begins = await Promise.all(forms.map(async (form) => (await read(`out/${form}`)).slice(0, 21)));
  expect(begins).toMatchInlineSnapshot(`
    [
      "✓ dinner  tools/dinne",
      "{
      "trellisReport": ",
      "{
     "$schema": "https:",
      "<?xml version="1.0" e",
      "::error file=tools/pi",
      "[
     {
      "description":",
      "<!-- trellis-report -",
      "<!doctype html>
    <html",
    ]
  `);
  expect(await read("out/text")).toBe(out);
});

test("a file named alone takes the screen's place, in the form that --format says", async () => {
  const { code, out } = await trellis("check --format markdown --output report.md --output html=report.html");
  expect([code, out]).toEqual([1, ""]);
  expect(await read("report.md")).toContain("<!-- trellis-report -->");
  expect(await read("report.html")).toContain("<!doctype html>");
});

test("the pages of the rules travel in the SARIF, in the language of the report", async () => {
  const { out } = await trellis("check --format sarif --lang fr");
  const [{ tool }] = JSON.parse(out).runs;
  const helps = tool.driver.rules.map(({ id, help }: { id: string; help: { markdown: string } }) => [
    id,
    help.markdown.split("\n")[0],
  ]);
  expect(helps).toMatchInlineSnapshot(`
    [
      [
        "data/not-in-list",
        "# Une valeur ne figure pas dans la liste",
      ],
      [
        "data/wrong-format",
        "# Une date, une adresse ou une valeur du même genre est mal écrite",
      ],
    ]
  `);
});

test("one file that cannot be written: the others are, all of them say so, and the run ends with 2", async () => {
  const { code, out } = await trellis(
    "check tools/dinner --output json=a.json --output html=none/b.html --output sarif=c.sarif",
  );
  expect(code).toBe(2);
  expect(out).toContain("“none/b.html” could not be written.");
  const { exitCode, findings } = JSON.parse(await read("a.json"));
  expect([exitCode, findings.map(({ rule }: { rule: string }) => rule)]).toEqual([2, ["run/output-unwritable"]]);
  expect(JSON.parse(await read("c.sarif")).runs[0].invocations[0].exitCode).toBe(2);
  expect((await readdir(root)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a main file that cannot be written: the report is on the screen, in its form", async () => {
  const { code, out } = await trellis("check tools/dinner --format json --output none/a.json --output markdown=b.md");
  expect([code, JSON.parse(out).exitCode]).toEqual([2, 2]);
  expect(await read("b.md")).toContain("could not be written");
});

test.each([
  ["--format pdf", "The option “--format” does not take “pdf”. Choose"],
  ["--format sariff", "Did you mean “sarif”?"],
  ["--output pdf=a.pdf", "The option “--output” does not take “pdf”. Choose"],
  ["--output sarif=", "Write it like this: --output sarif=report.sarif"],
  ["--output a.txt --output json=./a.txt", "“--output ./a.txt” is one word too many."],
])("%s is refused before anything is checked", async (words, said) => {
  const { code, out, err } = await trellis(`check ${words}`);
  expect({ code, out, err: err.replaceAll("\n", " ") }).toEqual({
    code: 2,
    out: "",
    err: expect.stringContaining(said),
  });
  expect(existsSync(join(root, "a.txt"))).toBe(false);
});

test("lint speaks every format too", async () => {
  const { code, out } = await trellis("lint guardrails --format markdown");
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "out": "<!-- trellis-report -->
    ## ✅ Trellis report

    **Everything passes.** 1 contract checked in guardrails. Nothing to mend.

    <sub>Checked on 2026-11-21 at 08:00 UTC with Trellis 0.1.0.</sub>
    ",
    }
  `);
});
