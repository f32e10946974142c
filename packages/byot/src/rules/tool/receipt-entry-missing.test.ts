import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({ entries: [] }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 38,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 3,
          "pointer": "/produces/0/data",
          "tool": "visits",
        },
        "data": {
          "contract": "lead@1",
          "name": "leads.ndjson",
          "what": "absent",
        },
        "level": "hard",
        "rule": "tool/receipt-entry-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The data of “leads.ndjson” is not here, and the receipt says nothing of it.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Les données de « leads.ndjson » ne sont pas ici, et le reçu n’en dit rien.",
      },
    }
  `);
});

test("says so when the map or the files were others", async () => {
  const { findings } = await checkReceipt(({ entries }) => ({
    entries: entries.map((one) => ({ ...one, declared: `sha256-${"0".repeat(64)}` })),
  }));
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The data of “leads.ndjson” is not here, and trellis.yaml says something else of “lead@1” than when the receipt was made.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Les données de « leads.ndjson » ne sont pas ici, et trellis.yaml dit de « lead@1 » autre chose que lorsque le reçu a été fait.",
      },
    }
  `);
});

test("stays silent", async () => {
  const { findings } = await checkReceipt(() => ({}));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
