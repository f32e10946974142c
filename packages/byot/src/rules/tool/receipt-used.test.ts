import { expect, test } from "vitest";
import { checkReceipt, makeReceipted } from "../../../test/receipt.js";
import { checkWorkspace, said, writeFiles } from "../../../test/workspace.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({}));
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
          "date": "2027-05-08",
          "files": 1,
          "name": "leads.ndjson",
          "records": 1,
        },
        "level": "advisory",
        "rule": "tool/receipt-used",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Nothing to do. To check the data again, run trellis check --receipt where it is.",
        "problem": "The data of “leads.ndjson” is not here; the receipt of 8 May 2027 speaks for it: 1 file, 1 record.",
      },
      "fr": {
        "fix": "Rien à faire. Pour contrôler de nouveau les données, lancez trellis check --receipt là où elles sont.",
        "problem": "Les données de « leads.ndjson » ne sont pas ici ; le reçu du 8 mai 2027 en répond : 1 fichier, 1 enregistrement.",
      },
    }
  `);
});

test("stays silent where the data is: it is checked instead", async () => {
  const { cwd } = await makeReceipted();
  writeFiles(cwd, { "tools/visits/leads.ndjson": '{"email":"grace@acme.example"}\n' });
  const { findings, tools } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
  expect(tools[0]?.data[0]?.records).toBe(1);
});
