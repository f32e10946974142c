import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(({ entries }) => ({
    entries: entries.map((one) => ({ ...one, version: "0.9.0", contractDigest: `sha256-${"0".repeat(64)}` })),
  }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 18,
          "contract": "receipt@1",
          "file": "tools/visits/trellis.receipt.json",
          "line": 9,
          "pointer": "/entries/0/version",
          "tool": "visits",
        },
        "data": {
          "after": "1.0.0",
          "before": "0.9.0",
          "name": "lead@1",
        },
        "level": "hard",
        "rule": "tool/receipt-contract-changed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The data was checked against version 0.9.0 of “lead@1”; now it is version 1.0.0.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Les données ont été contrôlées selon la version 0.9.0 de « lead@1 » ; c’est maintenant la version 1.0.0.",
      },
    }
  `);
});

test("says so when the schema changed and the version did not", async () => {
  const { findings } = await checkReceipt(({ entries }) => ({
    entries: entries.map((one) => ({ ...one, contractDigest: `sha256-${"0".repeat(64)}` })),
  }));
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The contract “lead@1” was changed after the data was checked against it.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Le contrat « lead@1 » a été modifié depuis que les données ont été contrôlées.",
      },
    }
  `);
});

test("stays silent", async () => {
  const { findings } = await checkReceipt(() => ({}));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
