import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding, Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { loadGuardrails } from "../src/guardrails/index.js";
import { lintPackage } from "../src/lint/index.js";
import { importOdcs } from "../src/odcs/index.js";
import { rules } from "../src/rules/index.gen.js";
import { edited, soundPackage, withDefinition, withField, writePackage } from "./sound-package.js";

const header = "contracts/lead/v1/contract.yaml";
const schema = "contracts/lead/v1/schema.json";
const email = "definitions/email/v1/schema.json";
const example = "contracts/lead/v1/examples/accepted/least.json";
const now = new Date("2026-05-04T12:00:00Z");

type Files = { readonly [file: string]: string };

/** For every rule, what breaks it: changes of a package in which nothing is wrong, or how else it is reached. */
const breaks: { readonly [rule: string]: Files | (() => Promise<readonly Finding[]>) } = {
  "contract/classification-missing": edited(schema, '"x-classification": "internal",', ""),
  "contract/closed-without-reason": withDefinition({ type: "object", additionalProperties: false }),
  "contract/constraint-without-example": edited(schema, '"type": "integer",', '"type": "integer", "minimum": 0,'),
  "contract/contradiction": withField("code", { type: "string", minLength: 2, maxLength: 1 }),
  "contract/cyclic-ref-without-end": withDefinition({ $ref: "#" }),
  "contract/dangerous-property-name": withField("constructor", { type: "string" }),
  "contract/date-without-zone": withField("paidAt", { type: "string" }),
  "contract/dead-keyword": withField("count", { type: "integer", maxLength: 3 }),
  "contract/deprecated-without-sunset": edited(header, "status: active", "status: deprecated"),
  "contract/description-missing": edited(header, "description: { purpose", "description: { usage"),
  "contract/enum-without-reason": withField("stage", { enum: ["new", "won"] }),
  "contract/example-wrongly-accepted": {
    "contracts/lead/v1/examples/rejected/too-long--what-is-right.json": soundPackage[example],
  },
  "contract/example-wrongly-rejected": { [example]: "{}\n" },
  "contract/field-undescribed": edited(schema, '"description": "How promising the lead is.",', ""),
  "contract/free-text-country": withField("country", { type: "string" }),
  "contract/id-mismatch": edited(header, "contract: lead", "contract: leads"),
  "contract/identity-unclassified": withField("email", { type: "string", "x-identity": { kind: "email" } }),
  "contract/label-missing": edited(schema, '"title": "Score",', ""),
  "contract/migration-unusable": { "contracts/lead/v1/migrate.ts": "export const migrate = () => ({});\n" },
  "contract/name-taken": { "definitions/mail/v1/schema.json": soundPackage[email] },
  "contract/number-as-string": withField("amount", { type: "string" }),
  "contract/odcs-changed": async () => imported({ team: [{ username: "ada", badge: 7 }] }),
  "contract/odcs-kept-aside": async () => imported({ domain: "sales" }),
  "contract/odcs-unreadable": async () => imported({ kind: "Table" }),
  "contract/owner-missing": edited(header, "owner: demand-generation\n", ""),
  "contract/owner-unknown": edited(header, "owner: demand-generation", "owner: nobody"),
  "contract/ref-to-retired": {
    ...edited(header, "status: active", "status: retired"),
    ...withField("lead", { type: "string", "x-refers-to": "lead@1" }),
  },
  "contract/schema-invalid": edited(schema, '"type": "integer"', '"type": "whole"'),
  "contract/secret-like-field": withField("password", { type: "string" }),
  "contract/sunset-without-deprecated": edited(header, "status: active", "status: active\nsunset: 2027-01-01"),
  "contract/unanchored-pattern": withField("code", { type: "string", pattern: "[A-Z]" }),
  "contract/unbounded-personal-text": withField("note", { type: "string", "x-classification": "personal" }),
  "contract/unknown-annotation": withField("code", { type: "string", "x-owner": "sales" }),
  "contract/unresolved-ref": edited(schema, "definitions/email/v1", "definitions/mail/v1"),
  "contract/unsafe-pattern": withField("code", { type: "string", pattern: "^(a+)+$" }),
  "contract/version-not-in-folder": edited(header, "version: 1.2.0", "version: 2.0.0"),
  "file/alias-bomb": {
    [header]: `a: &a [${"x,".repeat(50)}]\n${[..."bcdef"].map((name, nth) => `${name}: &${name} [${`*${"abcde"[nth]},`.repeat(50)}]\n`).join("")}`,
  },
  "file/byte-order-mark": { [header]: `\uFEFF${soundPackage[header]}` },
  "file/duplicate-key": { [header]: `${soundPackage[header]}title: Lead\n` },
  "file/not-utf8": () => lintWith((file) => writeFileSync(file, Buffer.from([0x7b, 0xff, 0x7d]))),
  "file/nul-byte": { [header]: soundPackage[header].replace("Lead", "Le\u0000ad") },
  "file/outside-folder": () =>
    lintWith((file) => {
      rmSync(file);
      const outside = join(tmpdir(), "..");
      // What Windows lets everybody make; other systems ignore the word.
      symlinkSync(outside, file, "junction");
    }),
  "file/syntax-error": { [schema]: "{" },
  "file/too-deep": { [schema]: "[".repeat(2000) + "]".repeat(2000) },
  "file/too-large": { [schema]: `{}${" ".repeat(20_000_000)}` },
  "file/unreadable": () =>
    lintWith((file) => {
      rmSync(file);
      mkdirSync(file);
    }),
  "file/unsupported-value": { [header]: `${soundPackage[header]}limit: .inf\n` },
  "file/windows-line-ends": { [header]: soundPackage[header].replaceAll("\n", "\r\n") },
  "run/guardrails-invalid": () =>
    guardrails("./guardrails", {
      "guardrails/package.json": '{ "name": "@acme/contracts", "version": "1.0.0" }',
      "guardrails/trellis.json": "[]",
    }),
  "run/guardrails-not-found": () => guardrails("@acme/none", {}),
  "run/nothing-to-lint": () => lintPackage({ folder: join(writePackage(), "definitions"), now }),
};

test("there is a case for every rule", () => {
  expect(Object.keys(breaks).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(rules.map(({ id }) => id))("%s fires", async (id) => {
  const broken = breaks[id] ?? {};
  const findings =
    typeof broken === "function" ? await broken() : await lintPackage({ folder: writePackage(broken), now });
  expect(findings.map(({ rule }) => rule)).toContain(id);
});

// A rule that is found beside another one may be that one in disguise.
const linted = Object.entries(breaks).flatMap(([id, broken]) =>
  id.startsWith("contract/") && typeof broken !== "function" ? [[id, broken] as const] : [],
);
test.each(linted)("%s fires alone", async (id, broken) => {
  const findings = await lintPackage({ folder: writePackage(broken), now });
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
});

test("every rule is silent where nothing is wrong", async () => {
  expect(await lintPackage({ folder: writePackage(), now })).toEqual([]);
  expect((await loadGuardrails({ names: [], from: writePackage() })).findings).toEqual([]);
  expect(imported({ apiVersion: "v3.1.0", name: "Lead", schema: [{ name: "lead" }] })).toEqual([]);
});

async function lintWith(change: (schemaFile: string) => void): Promise<readonly Finding[]> {
  const folder = writePackage();
  change(join(folder, "definitions", "email", "v1", "schema.json"));
  return lintPackage({ folder, now });
}

function imported(document: { [name: string]: unknown }): readonly Finding[] {
  const whole = {
    kind: "DataContract",
    apiVersion: "v3.0.2",
    id: "x",
    version: "1.0.0",
    status: "active",
    ...document,
  };
  return importOdcs(whole as Json, { publisher: "https://acme.example" }).findings;
}

async function guardrails(name: string, files: Files): Promise<readonly Finding[]> {
  return (await loadGuardrails({ names: [name], from: writePackage(files) })).findings;
}
