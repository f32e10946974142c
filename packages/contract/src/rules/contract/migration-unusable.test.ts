import { finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { inWords, lintChanged, soundPackage } from "../../../test/sound-package.js";
import { migrationUnusable } from "./migration-unusable.js";

const migrate = "export function upgrade(old) { return old; }\n";
const later = {
  "contracts/lead/v2/contract.yaml": soundPackage["contracts/lead/v1/contract.yaml"].replace("1.2.0", "2.0.0"),
  "contracts/lead/v2/schema.json": soundPackage["contracts/lead/v1/schema.json"].replace("/lead/v1/", "/lead/v2/"),
  "contracts/lead/v2/migrate.ts": migrate,
};

test("contract/migration-unusable fires, in both languages", async () => {
  const findings = await lintChanged({ "contracts/lead/v1/migrate.ts": migrate });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "lead@1",
          "file": "contracts/lead/v1/migrate.ts",
        },
        "data": {
          "contract": "lead@1",
          "why": "no-predecessor",
        },
        "level": "hard",
        "rule": "contract/migration-unusable",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The file migrate.ts of “lead@1” has nothing to start from: the package holds no earlier version of the contract.",
        "Remove the file, or bring the earlier version back.",
      ],
      "fr": [
        "Le fichier migrate.ts de « lead@1 » n’a pas de point de départ : le paquet ne contient aucune version antérieure du contrat.",
        "Supprimez le fichier, ou remettez la version antérieure.",
      ],
    }
  `);
});

test("contract/migration-unusable stays silent", async () => {
  const rules = (await lintChanged(later)).map(({ rule }) => rule);
  expect(rules).not.toContain("contract/migration-unusable");
});

test("what the generator says", () => {
  const said = ["syntax", "imports", "no-upgrade"].map((why) =>
    inWords(finding(migrationUnusable, {}, { why, contract: "lead@2", because: "./names.js" })),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      {
        "en": [
          "The file migrate.ts of “lead@2” is no TypeScript: ./names.js",
          "Correct it at that place.",
        ],
        "fr": [
          "Le fichier migrate.ts de « lead@2 » n’est pas du TypeScript : ./names.js",
          "Corrigez-le à cet endroit.",
        ],
      },
      {
        "en": [
          "The file migrate.ts of “lead@2” imports code: ./names.js.",
          "Import types only (import type …), and write in the file itself what it needs.",
        ],
        "fr": [
          "Le fichier migrate.ts de « lead@2 » importe du code : ./names.js.",
          "N’importez que des types (import type …), et écrivez dans le fichier lui-même ce dont il a besoin.",
        ],
      },
      {
        "en": [
          "The file migrate.ts of “lead@2” exports no function “upgrade”.",
          "Write: export function upgrade(old: Old): New { return { ...old }; }",
        ],
        "fr": [
          "Le fichier migrate.ts de « lead@2 » n’exporte aucune fonction « upgrade ».",
          "Écrivez : export function upgrade(old: Old): New { return { ...old }; }",
        ],
      },
    ]
  `);
});
