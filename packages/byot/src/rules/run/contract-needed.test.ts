import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"email":"ada@acme.example"}\n' });
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
        "fix": "Add --contract and the contract’s name, such as --contract lead@1, or check the folder of the tool that the file belongs to.",
        "problem": "Nothing says which contract the file “leads.ndjson” should follow.",
      },
      "fr": {
        "fix": "Ajoutez --contract et le nom du contrat, par exemple --contract lead@1, ou vérifiez le dossier de l’outil auquel le fichier appartient.",
        "problem": "Rien ne dit quel contrat le fichier « leads.ndjson » doit suivre.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"email":"ada@acme.example"}\n' });
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.ndjson"], contract: "lead@1" });
  expect(findings).toEqual([]);
});
