import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe as say } from "@trellis/findings";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as en from "../rules/words-en.gen.js";
import { type Guardrails, isGuardrailsError, loadGuardrails } from "./index.js";

let from: string;
beforeEach(() => {
  from = realpathSync(mkdtempSync(join(tmpdir(), "trellis-guardrails-")));
});
afterEach(() => rmSync(from, { recursive: true, force: true }));

function write(files: { readonly [path: string]: unknown }): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(from, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

const row = {
  name: "lead",
  major: 1,
  version: "1.2.0",
  id: "https://acme.example/contracts/lead/v1/schema.json",
  status: "active",
  owner: "demand-generation",
  schema: "./lead/v1/schema.json",
  module: "./lead/v1",
  export: "lead",
  digest: "sha256-0",
};

/** A guardrail package made by hand; `other` files replace or add to it. */
function guardrailPackage(folder: string, name: string, other: { readonly [file: string]: unknown } = {}): void {
  const files: { [file: string]: unknown } = {
    "package.json": {
      name,
      version: "3.1.0",
      type: "module",
      exports: {
        "./lead/v1": { types: "./generated/lead/v1/index.d.ts", default: "./generated/lead/v1/index.js" },
        "./lead/v1/fields": { import: "./generated/lead/v1/fields.js" },
        "./lead/v1/labels/en": "./generated/lead/v1/labels/en.js",
        "./lead/v1/labels/fr": "./generated/lead/v1/labels/fr.js",
      },
    },
    "trellis.json": { trellis: 1, contracts: [row], templates: [], policies: [] },
    "owners.yaml": "demand-generation:\n  name: Demand generation\n  contact: demand@acme.example\n",
    "generated/lead/v1/index.js":
      'export const lead = { contract: { name: "lead", major: 1, version: "1.2.0" }, is: () => true, parse: (value) => ({ ok: true, value }) };',
    "generated/lead/v1/fields.js": 'export const fields = [{ path: "email", types: ["string"], required: true }];',
    "generated/lead/v1/labels/en.js":
      'export const labels = { "lead@1": { title: "Lead", fields: { email: "Email" } } };',
    "generated/lead/v1/labels/fr.js":
      'export const labels = { "lead@1": { title: "Prospect", fields: { email: "E-mail" } } };',
    ...other,
  };
  write(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])));
}

/** Rule, place and sentence of every finding. */
function told({ findings }: Pick<Guardrails, "findings">): string[] {
  return findings.map((one) => {
    const { file, line, column } = one.at;
    return [one.rule, [file, line, column].filter((part) => part !== undefined).join(":"), say(one, en).problem].join(
      " | ",
    );
  });
}

async function loadFailure(guardrails: Guardrails, ref = "lead@1"): Promise<string[]> {
  const error = await guardrails.load(ref).catch((reason: unknown) => reason);
  return isGuardrailsError(error) ? told(error) : [`not a GuardrailsError: ${String(error)}`];
}

const installed = "node_modules/@acme/contracts";

describe("loadGuardrails", () => {
  it("opens an installed package and loads a contract of it once", async () => {
    guardrailPackage(installed, "@acme/contracts");
    const guardrails = await loadGuardrails({ names: ["@acme/contracts", "@acme/contracts"], from });
    expect(guardrails.findings).toEqual([]);
    const itself = { name: "@acme/contracts", version: "3.1.0", folder: join(from, installed) };
    expect(guardrails.packages).toEqual([itself]);
    expect([...guardrails.contracts]).toEqual([["lead@1", { ...row, package: itself }]]);
    expect(guardrails.owners.get("demand-generation")).toEqual({
      name: "Demand generation",
      contact: "demand@acme.example",
    });

    const loaded = await guardrails.load("lead@1");
    expect(loaded).toMatchObject({
      ref: "lead@1",
      entry: row,
      fields: [{ path: "email" }],
      labels: { en: { "lead@1": { title: "Lead" } }, fr: { "lead@1": { title: "Prospect" } } },
    });
    expect(loaded.contract.is({})).toBe(true);
    expect(await guardrails.load("lead@1")).toBe(loaded);
  });

  it("finds a package above the folder, through a link, and by its folder", async () => {
    guardrailPackage("store/contracts", "@acme/contracts");
    mkdirSync(join(from, "node_modules/@acme"), { recursive: true });
    // "junction" is what Windows allows without special rights; elsewhere it is an ordinary link.
    symlinkSync(join(from, "store/contracts"), join(from, installed), "junction");
    const folder = join(from, "store/contracts");
    for (const [names, start] of [
      [["@acme/contracts"], join(from, "deep/inside")],
      [["./contracts"], join(from, "store")],
      [["../store/contracts", "@acme/contracts"], join(from, "deep")],
    ] as const) {
      const guardrails = await loadGuardrails({ names, from: start });
      expect(guardrails.findings).toEqual([]);
      expect(guardrails.packages.map((one) => one.folder)).toEqual([folder]);
      expect((await guardrails.load("lead@1")).ref).toBe("lead@1");
    }
  });

  it("never takes a package from a folder below, such as a tool's", async () => {
    guardrailPackage(`tools/mine/${installed}`, "@acme/contracts");
    const guardrails = await loadGuardrails({
      names: ["@acme/contracts", "tools/mine", "@acme/../../tools/mine"],
      from,
    });
    expect(guardrails.packages).toEqual([]);
    expect(told(guardrails)).toEqual([
      "run/guardrails-not-found |  | The guardrail package “@acme/contracts” is not installed where trellis was started.",
      "run/guardrails-not-found |  | “tools/mine” is not a name that a guardrail package can have.",
      "run/guardrails-not-found |  | “@acme/../../tools/mine” is not a name that a guardrail package can have.",
    ]);
  });

  it("says when a folder is no guardrail package", async () => {
    write({ "plain/package.json": { name: "plain", version: "1.0.0" } });
    expect(told(await loadGuardrails({ names: ["./nowhere", "./plain"], from }))).toEqual([
      "run/guardrails-not-found |  | There is no guardrail package in the folder “./nowhere”.",
      "run/guardrails-invalid | plain/trellis.json | “./plain” is no guardrail package: it has no trellis.json.",
    ]);
  });

  it("says what is wrong in a trellis.json, and keeps what is right", async () => {
    const contracts = [
      { ...row, major: 2, export: "not a name" },
      row,
      { ...row, name: "campaign", version: "2.0.0" },
      7,
    ];
    guardrailPackage(installed, "@acme/contracts", { "trellis.json": { trellis: 1, contracts } });
    const guardrails = await loadGuardrails({ names: ["@acme/contracts"], from });
    expect([...guardrails.contracts.keys()]).toEqual(["lead@1"]);
    const file = `run/guardrails-invalid | ${installed}/trellis.json`;
    const sentence = "In trellis.json of the guardrail package “@acme/contracts”,";
    expect(told(guardrails)).toEqual([
      `${file}:13:17 | ${sentence} “contracts[].export” is missing or wrong.`,
      `${file}:31:18 | ${sentence} “contracts[].version” is missing or wrong.`,
      `${file}:40:5 | ${sentence} “contracts[]” is missing or wrong.`,
    ]);
  });

  it.each<[string, { readonly [file: string]: unknown }, string[]]>([
    [
      "a newer format",
      { "trellis.json": { trellis: 2 } },
      [
        `run/guardrails-invalid | ${installed}/trellis.json:2:14 | The guardrail package “@acme/contracts” is made for a newer Trellis (format 2; this one reads format 1).`,
      ],
    ],
    [
      "a trellis.json that is not JSON",
      { "trellis.json": '{ "trellis": 1\n  "contracts": [] }' },
      [
        `run/guardrails-invalid | ${installed}/trellis.json:1:15 | “trellis.json” of the guardrail package “@acme/contracts” cannot be used.`,
        `file/syntax-error | ${installed}/trellis.json:1:15 | A comma is missing at the end of this line.`,
      ],
    ],
    [
      "a package.json without a name",
      { "package.json": { version: "1.0.0" } },
      [
        `run/guardrails-invalid | ${installed}/package.json | “package.json” of the guardrail package “@acme/contracts” cannot be used.`,
      ],
    ],
    [
      "a trellis.json with a name twice",
      { "trellis.json": '{ "trellis": 1, "trellis": 1 }' },
      [
        `run/guardrails-invalid | ${installed}/trellis.json:1:17 | “trellis.json” of the guardrail package “@acme/contracts” cannot be used.`,
        `file/duplicate-key | ${installed}/trellis.json:1:17 | “trellis” stands here a second time; the first is on line 1.`,
      ],
    ],
  ])("says when a package has %s", async (_, files, sentences) => {
    guardrailPackage(installed, "@acme/contracts", files);
    expect(told(await loadGuardrails({ names: ["@acme/contracts"], from }))).toEqual(sentences);
  });

  it("does not choose between two packages that publish the same contract", async () => {
    guardrailPackage(installed, "@acme/contracts");
    guardrailPackage("node_modules/other", "other");
    const guardrails = await loadGuardrails({ names: ["@acme/contracts", "other"], from });
    expect(guardrails.findings).toEqual([
      {
        rule: "run/guardrails-invalid",
        level: "absolute",
        at: { file: "node_modules/other/trellis.json", contract: "lead@1" },
        data: { name: "other", what: "contract-twice", contract: "lead@1", other: "@acme/contracts" },
        related: [{ role: "first", at: { file: `${installed}/trellis.json`, contract: "lead@1" } }],
      },
    ]);
  });

  it("tells two copies of one package once, and not contract by contract", async () => {
    guardrailPackage(installed, "@acme/contracts");
    guardrailPackage("copy", "@acme/contracts");
    const guardrails = await loadGuardrails({ names: ["@acme/contracts", "./copy"], from });
    expect(guardrails.packages).toHaveLength(1);
    expect(guardrails.findings.map(({ at, data }) => [at.file, data.what, data.name])).toEqual([
      ["copy/trellis.json", "package-twice", "@acme/contracts"],
    ]);
  });

  const module = "generated/lead/v1/index.js";
  it.each<[string, { readonly [file: string]: unknown }, string]>([
    [
      "fails when it is imported",
      { [module]: 'throw new Error("no luck\\n    at a stack");' },
      "The code of “lead@1” in the guardrail package “@acme/contracts” fails when it is loaded: no luck",
    ],
    [
      "does not export the contract",
      { [module]: "export const campaign = {};" },
      "The code of “lead@1” in the guardrail package “@acme/contracts” does not export what it should (./lead/v1: lead).",
    ],
    [
      "does not export fields",
      { "generated/lead/v1/fields.js": "export const fields = 1;" },
      "The code of “lead@1” in the guardrail package “@acme/contracts” does not export what it should (./lead/v1/fields: fields).",
    ],
    [
      "is not in the exports",
      { "package.json": { name: "@acme/contracts", version: "1.0.0", exports: { "./lead/v1": "../../elsewhere.js" } } },
      "The code of “lead@1” is missing from the guardrail package “@acme/contracts” (./lead/v1).",
    ],
    [
      "holds another version",
      { "trellis.json": { trellis: 1, contracts: [{ ...row, version: "1.3.0" }] } },
      "The guardrail package “@acme/contracts” lists “lead@1” in trellis.json, and its code holds another version.",
    ],
  ])("says when a contract's code %s", async (_, files, sentence) => {
    guardrailPackage(installed, "@acme/contracts", files);
    const guardrails = await loadGuardrails({ names: ["@acme/contracts"], from });
    expect(guardrails.findings).toEqual([]);
    expect(await loadFailure(guardrails)).toEqual([`run/guardrails-invalid | ${installed}/trellis.json | ${sentence}`]);
  });

  it("says when a contract is published by no package", async () => {
    const guardrails = await loadGuardrails({ names: [], from });
    expect(await loadFailure(guardrails, "toString")).toEqual([
      "run/guardrails-invalid |  | No guardrail package of this run publishes “toString”.",
    ]);
  });
});
