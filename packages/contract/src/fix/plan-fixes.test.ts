import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { edited, withField, writePackage } from "../../test/sound-package.js";
import { lintPackage } from "../lint/index.js";
import { planFixes } from "./index.js";

const now = new Date("2026-05-04T12:00:00Z");

async function plan(changes: { [file: string]: string }) {
  const folder = writePackage(changes);
  const files = planFixes(await lintPackage({ folder, now }), { folder });
  return { folder, files };
}

/** What changed in a file, line by line. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

test("what needs no judgement is mended, and nothing else is touched", async () => {
  const header = "contracts/lead/v1/contract.yaml";
  const { folder, files } = await plan({
    ...edited(header, "contract: lead\n", "# Ours.\ncontract:   'leads' # the name\n"),
    ...withField("code", { type: "string", pattern: "A|B", minLength: 0, "x-also-called": ["Code"] }),
    ...edited("definitions/email/v1/schema.json", "/definitions/email/v1/", "/definitions/mail/v1/"),
  });
  const changed = files.map(({ file, path, text }) => [file, difference(readFileSync(path, "utf8"), text)]);
  expect(changed).toMatchInlineSnapshot(`
    [
      [
        "contracts/lead/v1/contract.yaml",
        [
          "- contract:   'leads' # the name",
          "+ contract:   'lead' # the name",
        ],
      ],
      [
        "definitions/email/v1/schema.json",
        [
          "- "$id": "https://acme.example/definitions/mail/v1/schema.json",",
          "+ "$id": "https://acme.example/definitions/email/v1/schema.json",",
        ],
      ],
      [
        "definitions/thing/v1/schema.json",
        [
          "- "pattern": "A|B",",
          "- "minLength": 0,",
          "+ "pattern": "^(?:A|B)$",",
        ],
      ],
    ]
  `);
  expect(
    files.flatMap(({ changes }) => changes.map(({ rule, before, after }) => [rule, before, after])),
  ).toMatchInlineSnapshot(`
    [
      [
        "contract/id-mismatch",
        ""leads"",
        ""lead"",
      ],
      [
        "contract/id-mismatch",
        ""https://acme.example/definitions/mail/v1/schema.json"",
        ""https://acme.example/definitions/email/v1/schema.json"",
      ],
      [
        "contract/unanchored-pattern",
        ""A|B"",
        ""^(?:A|B)$"",
      ],
      [
        "contract/dead-keyword",
        "0",
        undefined,
      ],
    ]
  `);
  // A plan writes nothing; once it is written there is nothing left to plan.
  for (const { path, text } of files) writeFileSync(path, text);
  const left = await lintPackage({ folder, now });
  expect(left.map(({ rule }) => rule)).toEqual([]);
  expect(planFixes(left, { folder })).toEqual([]);
});

test("a folder copied for a new major gets its version and its $id", async () => {
  const header = "contracts/lead/v1/contract.yaml";
  const sound = writePackage();
  const copy = (file: string): string => readFileSync(join(sound, "contracts/lead/v1", file), "utf8");
  const { files } = await plan({
    "contracts/lead/v2/contract.yaml": copy("contract.yaml"),
    "contracts/lead/v2/schema.json": copy("schema.json").replace(/^ {2}"\$id".*\n/m, ""),
    ...edited(header, "version: 1.2.0", "version: 3.0.0"),
  });
  expect(
    files.flatMap(({ file, changes }) => changes.map(({ before, after }) => [file, before, after])),
  ).toMatchInlineSnapshot(`
    [
      [
        "contracts/lead/v2/contract.yaml",
        ""1.2.0"",
        ""2.0.0"",
      ],
      [
        "contracts/lead/v2/schema.json",
        undefined,
        ""https://acme.example/contracts/lead/v2/schema.json"",
      ],
    ]
  `);
});

test("a mark and line ends that trouble other programs are taken out", async () => {
  const folder = writePackage();
  const path = join(folder, "contracts/lead/v1/contract.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  const [file] = planFixes(await lintPackage({ folder, now }), { folder });
  expect(file?.text).toBe(text);
});

test("what somebody refers to keeps its name", async () => {
  const { files } = await plan({
    ...edited("definitions/email/v1/schema.json", "/definitions/email/v1/", "/definitions/mail/v1/"),
    ...edited(
      "contracts/lead/v1/schema.json",
      "../../../definitions/email/v1/schema.json",
      "https://acme.example/definitions/mail/v1/schema.json",
    ),
  });
  expect(files).toEqual([]);
});
