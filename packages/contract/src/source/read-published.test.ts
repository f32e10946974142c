import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe as say } from "@trellis/findings";
import { afterAll, expect, test } from "vitest";
import { lintPackage } from "../lint/index.js";
import * as en from "../rules/words-en.gen.js";
import * as fr from "../rules/words-fr.gen.js";
import { bundleSchema } from "./bundle-schema.js";
import { readContracts } from "./read-contracts.js";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const dialect = "https://json-schema.org/draft/2020-12/schema";
const email = { $id: "https://base.example/definitions/email/v1/schema.json", type: "string", format: "email" };
const person = {
  $schema: dialect,
  $id: "https://base.example/contracts/person/v1/schema.json",
  type: "object",
  properties: { email: { $ref: "../../../definitions/email/v1/schema.json" } },
  $defs: { [email.$id]: email },
};

/** A package with one definition that borrows `ref`, beside what it depends on. */
function packageWith(ref: string, { dependency = {}, installed = true, status = "active" } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-borrow-"));
  made.push(folder);
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(value));
  };
  write("package.json", { name: "@acme/guardrails", ...dependency });
  write("definitions/contact/v1/schema.json", {
    $schema: dialect,
    $id: "https://acme.example/definitions/contact/v1/schema.json",
    title: "Contact",
    $ref: ref,
  });
  if (!installed) return folder;
  const base = "node_modules/@base/contracts";
  write(`${base}/package.json`, { name: "@base/contracts", exports: { "./person/v1/schema.json": "./person.json" } });
  const row = { name: "person", major: 1, id: person.$id, schema: "./person/v1/schema.json", status };
  write(`${base}/trellis.json`, { trellis: 1, contracts: [row] });
  write(`${base}/person.json`, person);
  return folder;
}

const depends = { dependency: { devDependencies: { "@base/contracts": "^1.0.0" } } };

function bundled(folder: string) {
  const sources = readContracts({ folder });
  const [contact] = sources.definitions;
  if (!contact) throw new Error("There is no definition.");
  return bundleSchema(contact, sources);
}

const sentences = (folder: string) => bundled(folder).findings.map((one) => [say(one, en), say(one, fr)]);

test("a definition that a published contract carries is borrowed by its address, and no more than that", () => {
  const { schema, findings, borrowed } = bundled(packageWith(email.$id, depends));
  expect(findings).toEqual([]);
  expect(borrowed).toEqual([email.$id]);
  expect(schema.$defs).toEqual({ [email.$id]: email });
});

test("a published contract is borrowed with what it needs", () => {
  const { schema, findings } = bundled(packageWith(person.$id, depends));
  expect(findings).toEqual([]);
  expect(Object.keys(schema.$defs ?? {})).toEqual([person.$id, email.$id]);
});

test("what no dependency publishes is said with what to do", () => {
  expect(sentences(packageWith(email.$id))).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Add the package that publishes it to the dependencies in package.json and install it, or correct the $ref.",
          "problem": "The schema refers to “https://base.example/definitions/email/v1/schema.json”, and no guardrail package that this one depends on publishes such a schema.",
        },
        {
          "fix": "Ajoutez le paquet qui le publie aux dépendances de package.json et installez-le, ou corrigez le $ref.",
          "problem": "Le schéma renvoie à « https://base.example/definitions/email/v1/schema.json », et aucun paquet de garde-fous dont celui-ci dépend ne publie un tel schéma.",
        },
      ],
    ]
  `);
  expect(sentences(packageWith(email.$id, { ...depends, installed: false }))).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Install what package.json names and node_modules lacks (“@base/contracts”), or correct the $ref.",
          "problem": "The schema refers to “https://base.example/definitions/email/v1/schema.json”, and no guardrail package that this one depends on publishes such a schema.",
        },
        {
          "fix": "Installez ce que package.json nomme et qui manque dans node_modules (« @base/contracts »), ou corrigez le $ref.",
          "problem": "Le schéma renvoie à « https://base.example/definitions/email/v1/schema.json », et aucun paquet de garde-fous dont celui-ci dépend ne publie un tel schéma.",
        },
      ],
    ]
  `);
  expect(
    sentences(packageWith("https://base.example/definitions/e-mail/v1/schema.json", depends)),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Did you mean “https://base.example/definitions/email/v1/schema.json”? Correct the $ref.",
          "problem": "The schema refers to “https://base.example/definitions/e-mail/v1/schema.json”, and there is no such schema in this package.",
        },
        {
          "fix": "Vouliez-vous dire « https://base.example/definitions/email/v1/schema.json » ? Corrigez le $ref.",
          "problem": "Le schéma renvoie à « https://base.example/definitions/e-mail/v1/schema.json », et ce paquet ne contient aucun schéma de ce nom.",
        },
      ],
    ]
  `);
});

test("what is retired there is no longer to be built on", async () => {
  const rules = async (status: string) => {
    const found = await lintPackage({ folder: packageWith(person.$id, { ...depends, status }), now: new Date(0) });
    return found.map(({ rule }) => rule).filter((rule) => rule === "contract/ref-to-retired");
  };
  expect(await rules("active")).toEqual([]);
  expect(await rules("retired")).toEqual(["contract/ref-to-retired"]);
});
