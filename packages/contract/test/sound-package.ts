import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type Finding } from "@trellis/findings";
import { onTestFinished } from "vitest";
import { lintPackage } from "../src/lint/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";

/** The files of a small package in which nothing is wrong. */
export const soundPackage = {
  "owners.yaml": "demand-generation: { name: Demand generation, contact: demand-generation@acme.example }\n",
  "contracts/lead/v1/contract.yaml": `contract: lead
version: 1.2.0
title: Lead
owner: demand-generation
status: active
description: { purpose: One shape for everybody who showed interest. }
`,
  "contracts/lead/v1/schema.json": schemaText({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://acme.example/contracts/lead/v1/schema.json",
    description: "Somebody who showed interest.",
    "x-labels": { fr: { title: "Lead" } },
    type: "object",
    properties: {
      email: { $ref: "../../../definitions/email/v1/schema.json" },
      score: {
        title: "Score",
        description: "How promising the lead is.",
        type: "integer",
        "x-classification": "internal",
        "x-labels": { fr: { title: "Score" } },
      },
    },
    required: ["email"],
  }),
  "contracts/lead/v1/examples/accepted/least.json": '{ "email": "ada@acme.example" }\n',
  "contracts/lead/v1/examples/rejected/required-missing--no-email.json": '{ "score": 3 }\n',
  "contracts/lead/v1/examples/rejected/wrong-type--a-list.json": "[]\n",
  "contracts/lead/v1/examples/rejected/wrong-type--email-as-number.json": '{ "email": 7 }\n',
  "contracts/lead/v1/examples/rejected/wrong-type--score-as-text.json":
    '{ "email": "ada@acme.example", "score": "high" }\n',
  "definitions/email/v1/examples/accepted/work.json": '"ada@acme.example"\n',
  "definitions/email/v1/examples/rejected/wrong-type--a-number.json": "7\n",
  "definitions/email/v1/examples/rejected/wrong-format--no-at.json": '"ada.acme.example"\n',
  "definitions/email/v1/schema.json": schemaText({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://acme.example/definitions/email/v1/schema.json",
    title: "E-mail address",
    description: "An address that mail reaches.",
    type: "string",
    format: "email",
    "x-classification": "personal",
    "x-labels": { fr: { title: "Adresse e-mail" } },
  }),
} as const;

/** A schema as its file holds it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** A file of the sound package with one part of its text replaced. */
export function edited(file: keyof typeof soundPackage, part: string, by: string): { [file: string]: string } {
  if (!soundPackage[file].includes(part)) throw new Error(`${file} does not hold ${part}`);
  return { [file]: soundPackage[file].replace(part, by) };
}

/** Writes the sound package, with some of its files changed or added, into a new folder that goes when the test ends. */
export function writePackage(changes: { readonly [file: string]: string } = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trellis-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const [file, text] of Object.entries({ ...soundPackage, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What lint finds in the sound package with some of its files changed or added. */
export function lintChanged(changes: { readonly [file: string]: string } = {}): Promise<Finding[]> {
  return lintPackage({ folder: writePackage(changes), now: new Date("2026-05-04T12:00:00Z") });
}

/** A finding in both languages. */
export function inWords(finding: Finding | undefined): { en: string[]; fr: string[] } {
  const say = (words: typeof en | typeof fr): string[] => {
    const { problem, fix } = finding ? describe(finding, words) : { problem: "", fix: "" };
    return [problem, fix];
  };
  return { en: say(en), fr: say(fr) };
}

/** A further definition with one field, described and labelled, in a package that stays sound if the field is. */
export function withField(name: string, schema: object): { [file: string]: string } {
  const field = {
    title: "Field",
    description: "What is looked at here.",
    "x-classification": "internal",
    "x-labels": { fr: { title: "Champ" } },
    ...schema,
  };
  return withDefinition({ type: "object", properties: { [name]: field } });
}

/** A further definition in a package that stays sound if the definition is. */
export function withDefinition(schema: object): { [file: string]: string } {
  return {
    "definitions/thing/v1/schema.json": schemaText({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://acme.example/definitions/thing/v1/schema.json",
      title: "Thing",
      description: "Something to look at.",
      "x-classification": "internal",
      "x-labels": { fr: { title: "Chose" } },
      ...schema,
    }),
  };
}
