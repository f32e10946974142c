import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/column-ambiguous";

it("fires once", async () => {
  expect(await checkRule(rule, "a.csv", "Email,Source,Date\nada@acme.example,web,2026-02-28\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Say in the map of trellis.yaml which one it is.",
          "problem": "The column “Date” could be “birthday” or “signedUpAt”.",
        },
        "found": {
          "at": {
            "cell": "C1",
            "column": 14,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
          },
          "data": {
            "fields": [
              "birthday",
              "signedUpAt",
            ],
            "name": "Date",
          },
          "level": "hard",
          "rule": "data/column-ambiguous",
        },
        "fr": {
          "fix": "Indiquez dans la correspondance (map) de trellis.yaml ce qu’elle est.",
          "problem": "La colonne « Date » pourrait être « birthday » ou « signedUpAt ».",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", "Email,Source,Birthday\nada@acme.example,web,2026-02-28\n")).toEqual([]);
});

it("tells columns that could be one field", async () => {
  expect(
    (await checkRule(rule, "a.csv", "Email,E-mail address,source\nada@acme.example,a@b.example,web\n")).map(
      ({ en, fr }) => [en, fr],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Say in the map of trellis.yaml which one counts, or rename the others.",
          "problem": "The columns “Email” and “E-mail address” could each be “E-mail address”.",
        },
        {
          "fix": "Indiquez dans la correspondance (map) de trellis.yaml laquelle compte, ou renommez les autres.",
          "problem": "Les colonnes « Email » et « E-mail address » pourraient toutes être « Adresse e-mail ».",
        },
      ],
    ]
  `);
});
