import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({ checkedAt: "2027-04-15T07:59:59.999Z" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 16,
          "contract": "receipt@1",
          "file": "tools/visits/trellis.receipt.json",
          "line": 5,
          "pointer": "/checkedAt",
          "tool": "visits",
        },
        "data": {
          "date": "2027-04-15",
          "validDays": 30,
        },
        "level": "hard",
        "rule": "tool/receipt-stale",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The receipt is of 15 April 2027; here a receipt speaks for the data for 30 days.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Le reçu est du 15 avril 2027 ; ici, un reçu répond des données pendant 30 jours.",
      },
    }
  `);
});

test("stays silent to the end of its days", async () => {
  const { findings } = await checkReceipt(() => ({ checkedAt: "2027-04-15T08:00:00.000Z" }));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
