import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { exitCode } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, writeFiles } from "../test/workspace.js";

const right = '{"email":"ada@acme.example"}\n';
const manifest = (tool: string, more = "produces: [{ contract: lead@1, data: exports/*.ndjson }]\n") =>
  `tool: ${tool}\nowner: sales\n${more}`;
const brief = (findings: readonly { rule: string; at: { tool?: string; file?: string } }[]) =>
  findings.map(({ rule, at }) => [rule, at.tool, at.file]);

test("a tree of tools: each with its own result, in the order of the folders", async () => {
  const cwd = makeWorkspace({
    "tools/b/trellis.yaml": manifest("beta"),
    "tools/b/exports/1.ndjson": `${right}{"mail":1}\n`,
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": right + right,
    "tools/a/exports/2.ndjson": right,
    "tools/group/c/trellis.yaml": manifest("gamma", "consumes: [{ contract: lead@1, fields: [email] }]\n"),
    "tools/group/c/node_modules/x/trellis.yaml": manifest("dependency"),
    "tools/group/c/dist/trellis.yaml": manifest("built"),
    "tools/.hidden/trellis.yaml": manifest("hidden"),
  });
  const { tools, findings } = await checkWorkspace(cwd);
  expect(tools).toEqual([
    {
      name: "alpha",
      folder: "tools/a",
      owner: "sales",
      data: [
        { file: "tools/a/exports/1.ndjson", contract: "lead@1", records: 2 },
        { file: "tools/a/exports/2.ndjson", contract: "lead@1", records: 1 },
      ],
      fails: false,
    },
    {
      name: "beta",
      folder: "tools/b",
      owner: "sales",
      data: [{ file: "tools/b/exports/1.ndjson", contract: "lead@1", records: 2 }],
      fails: true,
    },
    { name: "gamma", folder: "tools/group/c", owner: "sales", data: [], fails: false },
  ]);
  expect(brief(findings)).toEqual([["data/required-missing", "beta", "tools/b/exports/1.ndjson"]]);
  expect(findings[0]?.at).toMatchObject({ line: 2, record: 2, pointer: "/email", contract: "lead@1" });
});

test("several paths, the same tool twice, the manifest itself, a file with a contract", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": right,
    "loose.ndjson": '{"mail":1}\n',
  });
  const paths = ["tools/a", "tools", "tools/a/trellis.yaml", "loose.ndjson"];
  const { tools, findings } = await checkWorkspace(cwd, { paths, contract: "lead@1" });
  expect(tools.map(({ name, fails, data }) => [name, fails, data.length])).toEqual([
    ["loose.ndjson", true, 1],
    ["alpha", false, 1],
  ]);
  expect(brief(findings)).toEqual([["data/required-missing", undefined, "loose.ndjson"]]);
});

test("a folder without a tool, and a path that is not there, end with code 2 and lose nothing else", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": right,
    "notes/readme.txt": "",
  });
  const { tools, findings } = await checkWorkspace(cwd, { paths: ["notes", "tols", "tools"] });
  expect(tools.map(({ name, fails }) => [name, fails])).toEqual([
    ["notes", true],
    ["alpha", false],
  ]);
  expect(brief(findings)).toEqual([
    ["run/path-missing", undefined, undefined],
    ["tool/manifest-missing", "notes", "notes"],
  ]);
  expect(exitCode(findings)).toBe(2);
});

test("a file that one of the tools reads as well is checked once", async () => {
  const cwd = makeWorkspace({ "a/trellis.yaml": manifest("alpha"), "a/exports/1.ndjson": right });
  const { tools } = await checkWorkspace(cwd, { paths: ["a/exports/1.ndjson", "a"], contract: "lead@1" });
  expect(tools.map(({ name }) => name)).toEqual(["alpha"]);
});

test("the configured tools, when no path is named", async () => {
  const cwd = makeWorkspace({
    "trellis.config.yaml": "guardrails: [./acme]\ntools: [tools/*, toools/*]\n",
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": right,
    "tools/readme.txt": "",
  });
  const { tools, findings } = await checkWorkspace(cwd, { paths: [] });
  expect(tools.map(({ name }) => name)).toEqual(["alpha"]);
  expect(findings.map(({ rule, data }) => [rule, data])).toEqual([["run/nothing-to-check", { name: "toools/*" }]]);
});

test("levels come last: an organisation raises and lowers, and a tool's result follows", async () => {
  const files = { "tools/a/trellis.yaml": manifest("alpha"), "tools/a/exports/1.ndjson": '{"mail":1}\n' };
  const milder = makeWorkspace({
    ...files,
    "trellis.config.yaml": "guardrails: [./acme]\nlevels: { data/required-missing: advisory }\n",
  });
  const checked = await checkWorkspace(milder);
  expect(checked.tools[0]?.fails).toBe(false);
  expect(checked.findings[0]?.level).toBe("advisory");
});

test("a manifest that is wrong in one place is still checked in all others", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": `tool: alpha
contat: sales@acme.example
produces:
  - contract: lead@1
    data: exports/*.ndjson
  - contract: leed@1
    data: missing.ndjson
consumes:
  - { contract: lead@1, fields: [emial, 7, "Email Address"] }
`,
    "tools/a/exports/1.ndjson": '{"mail":1}\n',
  });
  const { tools, findings } = await checkWorkspace(cwd);
  const told = findings.map(
    ({ rule, at: { line, column }, data }) => `${rule} ${line}:${column} ${data.nearest ?? ""}`,
  );
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "data/required-missing 1:1 
    data/unknown-property 2:1 
    data/wrong-type 9:41 
    data/required-missing 1:1 
    tool/contract-unknown 6:15 lead@1
    tool/data-missing 7:11 
    tool/field-unknown 9:34 email
    tool/field-unknown 9:44 email"
  `);
  expect(tools[0]?.data).toEqual([{ file: "tools/a/exports/1.ndjson", contract: "lead@1", records: 1 }]);
});

test("a map: its targets are fields of the contract, and a wrong map is mended before data is read with it", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest(
      "alpha",
      "produces: [{ contract: lead@1, data: exports/*.ndjson, map: { email: mail, givenNme: first } }]\n",
    ),
    "tools/a/exports/1.ndjson": '{"mail":"ada@acme.example","first":"Ada"}\n',
    "tools/b/trellis.yaml": manifest(
      "beta",
      "produces: [{ contract: lead@1, data: exports/*.ndjson, map: { email: { colunm: mail } } }]\n",
    ),
    "tools/b/exports/1.ndjson": '{"mail":"ada@acme.example"}\n',
  });
  const { tools, findings } = await checkWorkspace(cwd);
  expect(
    findings
      .filter(({ rule }) => rule === "tool/field-unknown")
      .map(({ at: { tool, pointer }, data }) => [tool, pointer, data.nearest]),
  ).toEqual([["alpha", "/produces/0/map/givenNme", "givenName"]]);
  expect(tools.map(({ name, fails, data }) => [name, fails, data.length])).toEqual([
    ["alpha", true, 1],
    ["beta", true, 0],
  ]);
});

test("a tool in code needs neither data nor fields; one whose code is another tool's does", async () => {
  const declared = "produces: [{ contract: lead@1 }]\n";
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest("alpha", declared),
    "tools/a/src/form.ts": "",
    "tools/b/trellis.yaml": manifest("beta", declared),
    "tools/b/inner/trellis.yaml": manifest("gamma", declared),
    "tools/b/inner/form.ts": "",
  });
  const { tools, findings } = await checkWorkspace(cwd);
  expect(tools.map(({ name, fails }) => [name, fails])).toEqual([
    ["alpha", false],
    ["beta", true],
    ["gamma", false],
  ]);
  expect(brief(findings)).toEqual([["tool/nothing-checked", "beta", "tools/b/trellis.yaml"]]);
});

test("guardrails inside a tool play no part, unless the check was started there", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": '{"mail":1}\n',
    "tools/a/trellis.config.yaml": "guardrails: [./rules]\nlevels: { data/required-missing: advisory }\n",
    "tools/a/trellis.json": "{}",
    "tools/a/node_modules/@acme/rules/trellis.json": "{}",
    "tools/a/node_modules/plain/package.json": "{}",
  });
  symlinkSync(join(cwd, "acme"), join(cwd, "tools/a/node_modules/acme"), "junction");
  const outside = await checkWorkspace(cwd);
  expect(brief(outside.findings)).toEqual([
    ["tool/guardrails-ignored", "alpha", "tools/a/trellis.config.yaml"],
    ["tool/guardrails-ignored", "alpha", "tools/a/trellis.json"],
    ["tool/guardrails-ignored", "alpha", "tools/a/node_modules/@acme/rules"],
    ["data/required-missing", "alpha", "tools/a/exports/1.ndjson"],
  ]);
  expect(outside.tools[0]?.fails).toBe(true);

  writeFiles(cwd, {
    "tools/a/trellis.config.yaml": "guardrails: [../../acme]\nlevels: { data/required-missing: advisory }\n",
  });
  const inside = await checkWorkspace(join(cwd, "tools/a"), { paths: ["."] });
  expect(brief(inside.findings)).toEqual([["data/required-missing", "alpha", "exports/1.ndjson"]]);
  expect(inside.tools[0]).toMatchObject({ folder: ".", fails: false });
});

test("a tool outside of the folder in which the check was started", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest("alpha"),
    "tools/a/exports/1.ndjson": right,
    "here/trellis.config.yaml": "guardrails: [../acme]\n",
  });
  mkdirSync(join(cwd, "here"), { recursive: true });
  const { tools } = await checkWorkspace(join(cwd, "here"), { paths: ["../tools"] });
  expect(tools[0]).toMatchObject({ folder: "../tools/a", fails: false });
});

test("without guardrails nothing is checked, and nothing passes", async () => {
  const cwd = makeWorkspace({ "trellis.config.yaml": "language: en\n", "tools/a/trellis.yaml": manifest("alpha") });
  const { tools, findings } = await checkWorkspace(cwd);
  expect(tools).toEqual([]);
  expect(exitCode(findings)).toBe(2);
});

test("what is to be mended in the map is told at its line there, once for all files", async () => {
  const cwd = makeWorkspace({
    "tools/a/trellis.yaml": manifest(
      "alpha",
      `produces:
  - contract: lead@1
    data: "*.csv"
    map:
      givenName: Vorname
      utm.source: { column: Mail, as: date-time, zone: Europe/Pari }
      consents.basis: Mail
`,
    ),
    "tools/a/1.csv": "Mail\nada@acme.example\n",
    "tools/a/2.csv": "Mail\nada@acme.example\n",
  });
  const { findings } = await checkWorkspace(cwd);
  const told = findings.map(({ rule, at, data, related }) => [
    rule,
    `${at.file}:${at.line}`,
    at.pointer,
    data.what ?? data.name ?? data.write,
    related?.map((other) => other.at.file),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "data/column-missing",
        "tools/a/trellis.yaml:7",
        "/givenName",
        "Vorname",
        [
          "tools/a/1.csv",
        ],
      ],
      [
        "data/column-missing",
        "tools/a/trellis.yaml:7",
        "/givenName",
        "Vorname",
        [
          "tools/a/2.csv",
        ],
      ],
      [
        "data/map-invalid",
        "tools/a/trellis.yaml:8",
        "/utm/source",
        "zone",
        [
          "tools/a/1.csv",
        ],
      ],
      [
        "data/map-invalid",
        "tools/a/trellis.yaml:9",
        "/consents",
        "list",
        [
          "tools/a/1.csv",
        ],
      ],
      [
        "data/field-not-mapped",
        "tools/a/trellis.yaml:6",
        "/email",
        [
          "email: …",
        ],
        [
          "tools/a/1.csv",
        ],
      ],
    ]
  `);
});
