import { expect, test } from "vitest";
import { checkSending } from "../../../test/sending.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkSending("{ to: mailing-vendor, region: eu, fields: [emial] }");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 52,
          "contract": "manifest@1",
          "file": "tools/leads/trellis.yaml",
          "line": 4,
          "pointer": "/sends/0/fields/0",
          "tool": "leads",
        },
        "data": {
          "contracts": [
            "lead@1",
          ],
          "name": "emial",
          "nearest": "email",
        },
        "level": "hard",
        "rule": "tool/sent-field-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “email”?",
        "problem": "“emial” is sent, and is neither a field of “lead@1” nor a column of a map.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « email » ?",
        "problem": "« emial » est transmis, et n’est ni un champ de « lead@1 » ni une colonne d’une correspondance.",
      },
    }
  `);
});

test("fires when there is no contract that could know the name", async () => {
  const findings = await checkSending("{ to: mailing-vendor, region: eu, fields: [email] }", { consumes: "" });
  const [unknown] = findings.filter(({ rule }) => rule === "tool/sent-field-unknown");
  expect(unknown?.data).toEqual({ name: "email", contracts: [] });
});

test("stays silent", async () => {
  expect(await checkSending("{ to: mailing-vendor, region: eu, fields: [email, extra.anything] }")).toEqual([]);
});
