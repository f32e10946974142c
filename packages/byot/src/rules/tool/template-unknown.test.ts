import { expect, test } from "vitest";
import { withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
publishes: [{ template: landingpage@1, content: pages/*.yaml }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 25,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 3,
          "pointer": "/publishes/0/template",
          "tool": "visits",
        },
        "data": {
          "known": [
            "landing-page@1",
          ],
          "name": "landingpage@1",
          "nearest": "landing-page@1",
        },
        "level": "hard",
        "rule": "tool/template-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “landing-page@1”?",
        "problem": "No template is called “landingpage@1”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « landing-page@1 » ?",
        "problem": "Aucun modèle ne s’appelle « landingpage@1 ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "tools/visits/trellis.yaml": `tool: visits
owner: sales
publishes: [{ template: notice@1, content: pages/*.yaml }]
`,
      "tools/visits/pages/a.yaml": "market: uk\nheadline: Chairs\n",
    }),
  );
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
