import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({ checkedAt: "2027-05-15T08:00:00.001Z" }));
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
          "date": "2027-05-15",
        },
        "level": "hard",
        "rule": "tool/receipt-from-future",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Look at the clock of the computer that made it. Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The receipt says that the check was made on 15 May 2027, which has not come yet.",
      },
      "fr": {
        "fix": "Voyez l’horloge de l’ordinateur qui l’a fait. Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Le reçu dit que le contrôle a été fait le 15 mai 2027, un moment qui n’est pas encore venu.",
      },
    }
  `);
});

test("stays silent when it was made this very moment", async () => {
  const { findings } = await checkReceipt(() => ({ checkedAt: "2027-05-15T08:00:00.000Z" }));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
