import { expect, test } from "vitest";
import { checkSending } from "../../../test/sending.js";
import { said } from "../../../test/workspace.js";

const sends = "{ to: mailing-vendor, region: eu, fields: [email] }";

test("fires", async () => {
  const findings = await checkSending(sends, { policy: false });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 15,
          "contract": "manifest@1",
          "file": "tools/leads/trellis.yaml",
          "line": 4,
          "pointer": "/sends/0/to",
          "tool": "leads",
        },
        "data": {
          "name": "mailing-vendor",
        },
        "level": "advisory",
        "rule": "tool/destinations-unruled",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Ask the team that answers for your guardrails to name a policy with destinations in trellis.config.yaml.",
        "problem": "The tool sends data to “mailing-vendor”, and no guardrail says where data may go: nothing of this was checked.",
      },
      "fr": {
        "fix": "Demandez à l’équipe qui répond de vos garde-fous de nommer une politique avec des destinations dans trellis.config.yaml.",
        "problem": "L’outil transmet des données à « mailing-vendor », et aucun garde-fou ne dit où des données peuvent aller : rien de cela n’a été contrôlé.",
      },
    }
  `);
});

test("stays silent", async () => {
  expect(await checkSending(sends)).toEqual([]);
});
