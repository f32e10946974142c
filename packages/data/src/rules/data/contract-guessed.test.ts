import { expect, it } from "vitest";
import { checkFile } from "../../../test/check-file.js";
import { guessSignup, saidOf } from "../../../test/guess-signup.js";
import { contractGuessed } from "./contract-guessed.js";

it("fires once", async () => {
  const { findings } = await guessSignup("signups.csv", "Email,Seats,Source\nada@acme.example,2,web\n");
  expect(saidOf(findings.filter(({ rule }) => rule === contractGuessed.id))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If that is right, keep it: add --write. If not, name the contract with --contract, or a column, such as --map email="…".",
          "problem": "This file was taken for signup@1 (Sign-up), almost certainly: 3 of its 3 columns fit, such as “Email”, “Seats” and “Source”, and “signup” in its names says so too.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "signups.csv",
          },
          "data": {
            "columns": 3,
            "examples": [
              "Email",
              "Seats",
              "Source",
            ],
            "hints": [
              "signup",
            ],
            "map": [
              {
                "column": "Email",
                "confidence": 1,
                "doubts": [],
                "evidence": {
                  "accepted": 1,
                  "likeness": "same",
                  "name": "email",
                  "tried": 1,
                },
                "target": "email",
              },
              {
                "column": "Seats",
                "confidence": 1,
                "doubts": [],
                "evidence": {
                  "accepted": 1,
                  "likeness": "same",
                  "name": "seats",
                  "tried": 1,
                },
                "target": "seats",
              },
              {
                "column": "Source",
                "confidence": 1,
                "doubts": [],
                "evidence": {
                  "accepted": 1,
                  "likeness": "same",
                  "name": "source",
                  "tried": 1,
                },
                "target": "source",
              },
            ],
            "mapped": 3,
            "name": "signup@1",
            "target": "email",
            "what": "sure",
          },
          "level": "advisory",
          "rule": "data/contract-guessed",
        },
        "fr": {
          "fix": "Si c’est juste, gardez-le : ajoutez --write. Sinon, indiquez le contrat avec --contract, ou une colonne, par exemple --map email="…".",
          "problem": "Ce fichier a été pris pour signup@1 (Sign-up), presque à coup sûr : 3 de ses 3 colonnes conviennent, par exemple « Email », « Seats » et « Source », et ses noms le disent aussi : « signup ».",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  const { findings } = await checkFile("a.csv", "Email,Source\nada@acme.example,web\n");
  expect(findings).toEqual([]);
});

it("has a sentence for each certainty", () => {
  const told = (["sure", "likely", "unsure"] as const).map((what) => ({
    rule: contractGuessed.id,
    level: contractGuessed.level,
    at: { contract: "signup@1" },
    data: {
      name: "signup@1",
      what,
      mapped: 1,
      columns: what === "unsure" ? 1 : 12,
      examples: what === "likely" ? [] : ["Email"],
      hints: what === "sure" ? ["Sign-up ID"] : [],
      target: "email",
      ...(what !== "sure" && { rival: "customer@1" }),
    },
  }));
  expect(saidOf(told).map(({ en, fr }) => [en.problem, fr.problem])).toMatchInlineSnapshot(`
    [
      [
        "This file was taken for signup@1 (Sign-up), almost certainly: 1 of its 12 columns fit, such as “Email”, and “Sign-up ID” in its names says so too.",
        "Ce fichier a été pris pour signup@1 (Sign-up), presque à coup sûr : 1 de ses 12 colonnes convient, par exemple « Email », et ses noms le disent aussi : « Sign-up ID ».",
      ],
      [
        "This file was taken for signup@1 (Sign-up), which is likely: 1 of its 12 columns fit.",
        "Ce fichier a été pris pour signup@1 (Sign-up), ce qui est probable : 1 de ses 12 colonnes convient.",
      ],
      [
        "This file was taken for signup@1 (Sign-up), which is far from sure: 1 of its 1 column fits, such as “Email”, and customer@1 comes near.",
        "Ce fichier a été pris pour signup@1 (Sign-up), sans certitude : sa seule colonne convient, par exemple « Email » ; customer@1 s’en approche aussi.",
      ],
    ]
  `);
});
