import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { edited, inWords, lintChanged, schemaText, writePackage } from "../../test/sound-package.js";
import { headerLabels, lintPackage } from "./index.js";

const now = new Date("2026-05-04T12:00:00Z");
const places = (findings: Awaited<ReturnType<typeof lintPackage>>) =>
  findings.map(({ rule, at: { contract, file, line, column, pointer } }) => [
    rule,
    contract,
    file,
    line,
    column,
    pointer,
  ]);

test("a folder without contracts is nothing to lint, and nothing checked is not a pass", async () => {
  const folder = join(writePackage(), "definitions");
  expect(await lintPackage({ folder, now })).toEqual([
    { rule: "run/nothing-to-lint", level: "absolute", at: {}, data: {} },
  ]);
});

test("our own contracts are in order", async () => {
  expect(await lintPackage({ folder: fileURLToPath(new URL("../..", import.meta.url)), now })).toEqual([]);
});

test("a header is checked by its own contract", async () => {
  const file = "contracts/lead/v1/contract.yaml";
  const findings = await lintChanged(
    edited(
      file,
      "title: Lead\nowner: demand-generation\nstatus: active",
      "titel: Lead\nowner: demand-generation\nstatus: actve",
    ),
  );
  expect(places(findings)).toEqual([
    ["data/unknown-property", "contract-header@1", file, 3, 1, "/titel"],
    ["data/not-in-list", "contract-header@1", file, 5, 9, "/status"],
  ]);
  expect((await headerLabels("fr"))["contract-header@1"]?.fields.status).toBe("État");
});

test("what cannot be read is a finding, and the rest is still checked", async () => {
  const findings = await lintChanged({
    "contracts/lead/v1/schema.json": '{ "type": ',
    "definitions/email/v1/schema.json": '{ "type": "string" }',
  });
  expect(places(findings)).toMatchInlineSnapshot(`
    [
      [
        "file/syntax-error",
        "lead@1",
        "contracts/lead/v1/schema.json",
        1,
        1,
        undefined,
      ],
      [
        "contract/id-mismatch",
        undefined,
        "definitions/email/v1/schema.json",
        1,
        1,
        "/$id",
      ],
      [
        "contract/description-missing",
        undefined,
        "definitions/email/v1/schema.json",
        1,
        1,
        "/description",
      ],
      [
        "contract/schema-invalid",
        undefined,
        "definitions/email/v1/schema.json",
        1,
        1,
        "/$schema",
      ],
      [
        "contract/classification-missing",
        undefined,
        "definitions/email/v1/schema.json",
        1,
        1,
        "",
      ],
    ]
  `);
});

test("every way of writing a schema wrongly has its place", async () => {
  const file = "definitions/email/v1/schema.json";
  const findings = await lintChanged({
    [file]: schemaText({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://acme.example/definitions/email/v1/schema.json",
      title: "E-mail address",
      description: "An address that mail reaches.",
      "x-classification": "secret",
      "x-labels": { fr: { title: "Adresse e-mail", hint: "" } },
      type: "text",
      format: "e-mail",
      pattern: "(",
      nullable: true,
    }),
  });
  expect(findings.map(({ at, data }) => [at.line, at.column, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        6,
        23,
        "/x-classification",
        {
          "allowed": [
            "public",
            "internal",
            "personal",
            "sensitive",
          ],
          "name": "x-classification",
          "why": "value",
        },
      ],
      [
        8,
        11,
        "/x-labels/fr",
        {
          "name": "x-labels",
          "unknown": "hint",
          "why": "value",
        },
      ],
      [
        13,
        11,
        "/type",
        {
          "allowed": [
            "array",
            "boolean",
            "integer",
            "null",
            "number",
            "object",
            "string",
          ],
          "name": "type",
          "why": "value",
        },
      ],
      [
        14,
        13,
        "/format",
        {
          "name": "e-mail",
          "nearest": "email",
          "why": "format",
        },
      ],
      [
        15,
        14,
        "/pattern",
        {
          "name": "(",
          "why": "pattern",
        },
      ],
      [
        16,
        3,
        "/nullable",
        {
          "name": "nullable",
          "why": "keyword",
        },
      ],
    ]
  `);
});

test("each says what to write instead, in both languages", async () => {
  const file = "definitions/email/v1/schema.json";
  const wrong = [
    ['"type": "string"', '"type": "text"'],
    ['"type": "string"', '"minLength": "2"'],
    ['"type": "string"', '"pattern": "("'],
    ['"format": "email"', '"format": "e-mail"'],
    ['"fr": {', '"fr": { "hint": "",'],
  ] as const;
  const said: { [wrong: string]: string[] } = {};
  for (const [part, by] of wrong) {
    const findings = await lintChanged(edited(file, part, by));
    const { en, fr } = inWords(findings.find(({ rule }) => rule === "contract/schema-invalid"));
    said[by] = [...en, ...fr];
  }
  const { en, fr } = inWords((await lintChanged(edited(file, '"$schema"', '"$comment"')))[0]);
  expect({ ...said, dialect: [...en, ...fr] }).toMatchInlineSnapshot(`
    {
      ""format": "e-mail"": [
        "There is no format “e-mail”.",
        "Did you mean “email”? Take a format of JSON Schema, or describe the text with a pattern.",
        "Il n’existe pas de format « e-mail ».",
        "Vouliez-vous dire « email » ? Prenez un format de JSON Schema, ou décrivez le texte par un motif (pattern).",
      ],
      ""fr": { "hint": "",": [
        "The value of “x-labels” is not one that JSON Schema knows.",
        "Correct or delete “hint”: there is no such name there.",
        "La valeur de « x-labels » n’est pas de celles que JSON Schema connaît.",
        "Corrigez ou supprimez « hint » : ce nom n’y existe pas.",
      ],
      ""minLength": "2"": [
        "The value of “minLength” is not one that JSON Schema knows.",
        "Write a whole number there.",
        "La valeur de « minLength » n’est pas de celles que JSON Schema connaît.",
        "Écrivez-y un nombre entier.",
      ],
      ""pattern": "("": [
        "The pattern “(” is no regular expression.",
        "Correct it; patterns are written as in JavaScript, with the flag u.",
        "Le motif « ( » n’est pas une expression régulière.",
        "Corrigez-le ; les motifs s’écrivent comme en JavaScript, avec l’option u.",
      ],
      ""type": "text"": [
        "The value of “type” is not one that JSON Schema knows.",
        "Write “array”, “boolean”, “integer”, “null”, “number”, “object” or “string”.",
        "La valeur de « type » n’est pas de celles que JSON Schema connaît.",
        "Écrivez « array », « boolean », « integer », « null », « number », « object » ou « string ».",
      ],
      "dialect": [
        "The schema does not say what it is written in.",
        "Contracts are written in https://json-schema.org/draft/2020-12/schema: let $schema say so.",
        "Le schéma ne dit pas en quoi il est écrit.",
        "Les contrats s’écrivent en https://json-schema.org/draft/2020-12/schema : que $schema le dise.",
      ],
    }
  `);
});

test("a draft that contracts are not written in is one finding", async () => {
  const findings = await lintChanged(
    edited(
      "definitions/email/v1/schema.json",
      "https://json-schema.org/draft/2020-12/schema",
      "http://json-schema.org/draft-07/schema#",
    ),
  );
  expect(findings.map(({ rule, data }) => [rule, data])).toEqual([
    ["contract/schema-invalid", { why: "dialect", name: "http://json-schema.org/draft-07/schema#" }],
  ]);
});

test("findings stand in the order of their places", async () => {
  const findings = await lintChanged({
    ...edited("definitions/email/v1/schema.json", '"title": "E-mail address",', ""),
    ...edited("contracts/lead/v1/contract.yaml", "owner: demand-generation", "owner: nobody"),
  });
  expect(findings.map(({ rule, at }) => [rule, at.file])).toEqual([
    ["contract/owner-unknown", "contracts/lead/v1/contract.yaml"],
    ["contract/label-missing", "contracts/lead/v1/schema.json"],
  ]);
});
