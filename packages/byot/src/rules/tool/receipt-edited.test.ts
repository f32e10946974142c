import { expect, test } from "vitest";
import { checkReceipt, makeReceipted, writeReceipt } from "../../../test/receipt.js";
import { checkWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const { cwd, receipt } = await makeReceipted('{"email":7}\n');
  writeReceipt(cwd, { ...receipt, problems: [] });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 13,
          "contract": "receipt@1",
          "file": "tools/visits/trellis.receipt.json",
          "line": 23,
          "pointer": "/digest",
          "tool": "visits",
        },
        "data": {},
        "level": "hard",
        "rule": "tool/receipt-edited",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
        "problem": "The receipt was changed after the check wrote it.",
      },
      "fr": {
        "fix": "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
        "problem": "Le reçu a été modifié après que le contrôle l’a écrit.",
      },
    }
  `);
});

test("stays silent", async () => {
  const { findings } = await checkReceipt(() => ({}));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
