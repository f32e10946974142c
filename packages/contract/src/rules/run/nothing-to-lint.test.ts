import { fileURLToPath } from "node:url";
import { finding, describe as say } from "@trellis/findings";
import { expect, it } from "vitest";
import { lintPackage } from "../../lint/index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { nothingToLint } from "./nothing-to-lint.js";

it("says where the contracts of a package are sought", () => {
  const found = finding(nothingToLint, { file: "packages/empty" });
  expect({ found, en: say(found, en), fr: say(found, fr) }).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Name the folder of a guardrail package: the one that holds “contracts”, with a “contract.yaml” in contracts/lead/v1.",
        "problem": "There is no contract in this folder, so nothing was checked.",
      },
      "found": {
        "at": {
          "file": "packages/empty",
        },
        "data": {},
        "level": "absolute",
        "rule": "run/nothing-to-lint",
      },
      "fr": {
        "fix": "Indiquez le dossier d’un paquet de garde-fous : celui qui contient « contracts », avec un « contract.yaml » dans contracts/lead/v1.",
        "problem": "Il n’y a aucun contrat dans ce dossier : rien n’a été contrôlé.",
      },
    }
  `);
});

it("stays silent about a package with a contract", async () => {
  const folder = fileURLToPath(new URL("../../..", import.meta.url));
  expect(await lintPackage({ folder, now: new Date("2027-01-15T12:00:00Z") })).toEqual([]);
});
