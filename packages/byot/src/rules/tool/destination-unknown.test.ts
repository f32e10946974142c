import { expect, test } from "vitest";
import { checkSending } from "../../../test/sending.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkSending("{ to: mailing-vender, region: eu, fields: [utm.source] }");
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
          "known": [
            "analytics-vendor",
            "former-vendor",
            "mailing-vendor",
          ],
          "name": "mailing-vender",
          "nearest": "mailing-vendor",
        },
        "level": "hard",
        "rule": "tool/destination-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “mailing-vendor”?",
        "problem": "The guardrails do not say that data may be sent to “mailing-vender”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « mailing-vendor » ?",
        "problem": "Les garde-fous ne disent pas que des données peuvent être transmises à « mailing-vender ».",
      },
    }
  `);
});

test("lists the receivers when none comes near", async () => {
  const findings = await checkSending("{ to: everybody, region: eu, fields: [utm.source] }");
  expect(said(findings).en.fix).toBe(
    "Data may be sent to “analytics-vendor”, “former-vendor” or “mailing-vendor”. If another receiver is needed, ask the owner of the policy.",
  );
});

test("stays silent", async () => {
  expect(await checkSending("{ to: mailing-vendor, region: eu, fields: [utm.source] }")).toEqual([]);
});
