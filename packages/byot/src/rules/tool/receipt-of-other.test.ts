import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({ tool: "webinars" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 11,
          "contract": "receipt@1",
          "file": "tools/visits/trellis.receipt.json",
          "line": 4,
          "pointer": "/tool",
          "tool": "visits",
        },
        "data": {
          "name": "webinars",
        },
        "level": "hard",
        "rule": "tool/receipt-of-other",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take it away, or give the tool back its name in trellis.yaml. Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The receipt is of another tool, “webinars”.",
      },
      "fr": {
        "fix": "Retirez-le, ou rendez à l’outil son nom dans trellis.yaml. Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Le reçu est celui d’un autre outil, « webinars ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const { findings } = await checkReceipt(() => ({}));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
