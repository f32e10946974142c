import { mkdir, mkdtemp, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Writes files below a folder; what is no text is written as JSON. */
export async function writeFiles(folder: string, files: { readonly [path: string]: unknown }): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

/**
 * Makes Acme's repository: a guardrail package with one contract and nothing generated yet, a tool that passes and one
 * that fails, and the config that names them.
 */
export async function makeAcme(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "trellis-acme-")));
  await writeFiles(root, {
    "trellis.config.yaml": 'guardrails: ["@acme/contracts"]\ntools: ["tools/*"]\n',
    "guardrails/package.json": {
      name: "@acme/contracts",
      version: "1.0.0",
      type: "module",
      exports: {},
      dependencies: { "@trellis/runtime": "^0.1.0" },
    },
    "guardrails/owners.yaml": "events:\n  name: Events\n  contact: events@acme.example\n",
    "guardrails/contracts/guest/v1/contract.yaml": header,
    "guardrails/contracts/guest/v1/schema.json": schema,
    "guardrails/contracts/guest/v1/examples/accepted/ada.json": { email: "ada@acme.example", country: "GB" },
    "guardrails/contracts/guest/v1/examples/rejected/wrong-type--a-list.json": [],
    "guardrails/contracts/guest/v1/examples/rejected/required-missing--no-email.json": { country: "GB" },
    "guardrails/contracts/guest/v1/examples/rejected/wrong-type--address-as-number.json": { email: 7 },
    "guardrails/contracts/guest/v1/examples/rejected/wrong-format--no-address.json": { email: "ada" },
    "guardrails/contracts/guest/v1/examples/rejected/not-in-list--no-country.json": {
      email: "ada@acme.example",
      country: "Gaul",
    },
    "tools/dinner/trellis.yaml": manifest("dinner"),
    "tools/dinner/guests.csv": "Email Address,Country\nada@acme.example,GB\ngrace@acme.example,FR\n",
    "tools/picnic/trellis.yaml": manifest("picnic"),
    "tools/picnic/guests.csv": `Email Address,Country\n${"nobody,FR\n".repeat(40)}ada@acme.example,Gaul\n`,
  });
  const packages = fileURLToPath(new URL("../../", import.meta.url));
  await link(join(packages, "runtime"), join(root, "guardrails/node_modules/@trellis/runtime"));
  await link(join(root, "guardrails"), join(root, "node_modules/@acme/contracts"));
  return root;
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // What Windows lets everybody make; other systems ignore the word.
  await symlink(target, path, "junction");
}

function manifest(tool: string): string {
  return `tool: ${tool}
owner: events
contact: events@acme.example
purpose: Keeps the list of guests of the ${tool}.
produces:
  - contract: guest@1
    data: "*.csv"
`;
}

const header = `contract: guest
version: 1.0.0
title: Guest
owner: events
status: active
description:
  purpose: One shape for everybody who comes.
  usage: Produce it from every list of guests.
  limitations: It says nothing about meals.
compatibility: backward
comparison: declared-fields
`;

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://acme.example/contracts/guest/v1/schema.json",
  title: "Guest",
  description: "Somebody who comes.",
  "x-labels": { fr: { title: "Invité", description: "Une personne qui vient." } },
  type: "object",
  properties: {
    email: {
      title: "Email",
      description: "Where we write to.",
      type: "string",
      format: "email",
      "x-classification": "personal",
      "x-labels": { fr: { title: "Adresse e-mail", description: "Où nous écrivons." } },
      "x-also-called": ["Email Address"],
      examples: ["ada@acme.example"],
    },
    country: {
      title: "Country",
      description: "Where the guest comes from.",
      enum: ["FR", "GB"],
      "x-reason": "The countries that events are held in; events adds to them.",
      "x-classification": "internal",
      "x-labels": { fr: { title: "Pays", description: "D’où vient l’invité." } },
      examples: ["FR"],
    },
  },
  required: ["email"],
};
