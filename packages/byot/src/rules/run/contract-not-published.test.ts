import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"email":"ada@acme.example"}\n' });
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.ndjson"], contract: "lead" });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {
          "known": [
            "event@1",
            "lead@1",
            "poll@1",
            "visit@1",
            "visit@2",
          ],
          "name": "lead",
          "nearest": "lead@1",
        },
        "level": "absolute",
        "rule": "run/contract-not-published",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “lead@1”?",
        "problem": "No contract is called “lead”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « lead@1 » ?",
        "problem": "Aucun contrat ne s’appelle « lead ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({ "leads.ndjson": '{"email":"ada@acme.example"}\n' });
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.ndjson"], contract: "lead@1" });
  expect(findings).toEqual([]);
});
