import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withField } from "../../../test/sound-package.js";

/** The sound package with its contract retired, and a definition that names it. */
function retired(reference: string): { [file: string]: string } {
  const [name = "", value = ""] = Object.entries(JSON.parse(`{${reference}}`) as { [name: string]: string })[0] ?? [];
  return {
    ...edited("contracts/lead/v1/contract.yaml", "status: active", "status: retired"),
    ...withField("lead", { [name]: value }),
  };
}

test("contract/ref-to-retired fires, in both languages", async () => {
  const findings = await lintChanged(retired('"x-refers-to": "lead@1"'));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 22,
          "file": "definitions/thing/v1/schema.json",
          "line": 23,
          "pointer": "/properties/lead/x-refers-to",
        },
        "data": {
          "name": "lead@1",
        },
        "level": "hard",
        "rule": "contract/ref-to-retired",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "This refers to “lead@1”, which is retired.",
        "Refer to the version that took its place, or to another contract.",
      ],
      "fr": [
        "Ceci renvoie à « lead@1 », qui est retiré.",
        "Renvoyez à la version qui l’a remplacé, ou à un autre contrat.",
      ],
    }
  `);
});

test("contract/ref-to-retired fires in another way", async () => {
  const findings = await lintChanged(retired('"$ref": "../../../contracts/lead/v1/schema.json"'));
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/ref-to-retired",
        "definitions/thing/v1/schema.json",
        "/properties/lead/$ref",
        {
          "name": "lead@1",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "This refers to “lead@1”, which is retired.",
        "Refer to the version that took its place, or to another contract.",
      ],
      "fr": [
        "Ceci renvoie à « lead@1 », qui est retiré.",
        "Renvoyez à la version qui l’a remplacé, ou à un autre contrat.",
      ],
    }
  `);
});

test("contract/ref-to-retired stays silent", async () => {
  expect(await lintChanged(withField("lead", { type: "string", "x-refers-to": "lead@1" }))).toEqual([]);
});
