import { expect, it } from "vitest";
import { checkFile, checkRule } from "../../../test/check-file.js";

const rule = "data/unsafe-integer";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.ndjson", `{"email":"ada@acme.example","source":"web","paid":12345678901234567890}\n`),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If it is an identifier or a phone number, have it written as text, in quotation marks: "12345678901234567890".",
          "problem": "“Amount paid” is a number so long that programs change its last digits without a word.",
        },
        "found": {
          "at": {
            "column": 51,
            "contract": "signup@1",
            "file": "a.ndjson",
            "line": 1,
            "pointer": "/paid",
            "record": 1,
          },
          "data": {},
          "level": "hard",
          "rule": "data/unsafe-integer",
        },
        "fr": {
          "fix": "Si c’est un identifiant ou un numéro de téléphone, faites-le écrire comme un texte, entre guillemets droits : "12345678901234567890".",
          "problem": "« Montant payé » est un nombre si long que les programmes en changent les derniers chiffres sans le dire.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(
      rule,
      "a.ndjson",
      `{"email":"ada@acme.example","source":"web","paid":9007199254740991,"note":"12345678901234567890"}\n`,
    ),
  ).toEqual([]);
});

it("sees a number that is too large to count", async () => {
  expect(
    (await checkRule(rule, "a.json", `[{"email":"ada@acme.example","source":"web","paid":1e400}]`)).map(
      ({ en, fr }) => [en, fr],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Correct it: an amount of this size is most likely a slip.",
          "problem": "“Amount paid” is a number larger than programs can count.",
        },
        {
          "fix": "Corrigez-le : une quantité de cette taille est sans doute une faute de frappe.",
          "problem": "« Montant payé » est un nombre plus grand que ce que les programmes savent compter.",
        },
      ],
    ]
  `);
});

it("says nothing of limits: what was rounded cannot be compared with them", async () => {
  const { lines } = await checkFile(
    "a.ndjson",
    '{"email":"ada@acme.example","source":"web","seats":-12345678901234567890}\n',
  );
  expect(lines.map((line) => line.split(" ")[2])).toEqual(["data/unsafe-integer:"]);
});
