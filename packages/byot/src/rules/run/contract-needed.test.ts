import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"shelf":7}\n' });
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.ndjson"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "leads.ndjson",
        },
        "data": {
          "known": [
            "lead@1",
            "visit@2",
          ],
          "name": "leads.ndjson",
        },
        "level": "absolute",
        "rule": "run/contract-needed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Add --contract and the contract’s name, such as --contract lead@1, or let “trellis suggest” propose a new one.",
        "problem": "Nothing says which contract the file “leads.ndjson” should follow, and its columns are like none.",
      },
      "fr": {
        "fix": "Ajoutez --contract et le nom du contrat, par exemple --contract lead@1, ou laissez « trellis suggest » en proposer un nouveau.",
        "problem": "Rien ne dit quel contrat le fichier « leads.ndjson » doit suivre, et ses colonnes ne ressemblent à aucun.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"email":"ada@acme.example"}\n' });
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.ndjson"], contract: "lead@1" });
  expect(findings).toEqual([]);
});
