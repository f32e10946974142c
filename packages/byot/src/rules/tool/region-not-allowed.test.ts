import { expect, test } from "vitest";
import { checkSending } from "../../../test/sending.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkSending("{ to: analytics-vendor, region: us, fields: [utm.source] }");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 41,
          "contract": "manifest@1",
          "file": "tools/leads/trellis.yaml",
          "line": 4,
          "pointer": "/sends/0/region",
          "tool": "leads",
        },
        "data": {
          "name": "analytics-vendor",
          "region": "us",
          "regions": [
            "eu",
          ],
        },
        "level": "hard",
        "rule": "tool/region-not-allowed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "As “region”, write “eu”, if that is where the data is kept.",
        "problem": "“analytics-vendor” may not get data that it keeps in the region “us”.",
      },
      "fr": {
        "fix": "Sous « region », écrivez « eu », si c’est bien là que les données sont conservées.",
        "problem": "« analytics-vendor » ne peut pas recevoir de données conservées dans la région « us ».",
      },
    }
  `);
});

test.each([
  [
    "no region",
    "{ to: analytics-vendor, fields: [utm.source] }",
    "It is not said in which region “analytics-vendor” keeps the data.",
  ],
  [
    "a region that every object has",
    "{ to: analytics-vendor, region: constructor, fields: [utm.source] }",
    "“analytics-vendor” may not get data that it keeps in the region “constructor”.",
  ],
])("fires with %s", async (_, sends, problem) => {
  expect(said(await checkSending(sends)).en.problem).toBe(problem);
});

test("says that nothing may be sent to a receiver any more", async () => {
  const findings = await checkSending("{ to: former-vendor, region: eu, fields: [utm.source] }");
  expect(said(findings).en.fix).toBe("No data may be sent to “former-vendor” any more. Ask the owner of the policy.");
});

test("stays silent", async () => {
  expect(await checkSending("{ to: analytics-vendor, region: eu, fields: [utm.source] }")).toEqual([]);
});
