import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const files = {
  "tools/visits/trellis.yaml": "tool: visits\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
  "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
};

test("fires", async () => {
  const root = makeWorkspace(files);
  const changed = { name: "main", since: { files: [], root, before: () => undefined } };
  const { findings } = await checkWorkspace(root, { changed });
  expect(findings).toEqual([{ rule: "run/nothing-changed", level: "advisory", at: {}, data: { name: "main" } }]);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "There is nothing to do. Without --changed everything is checked.",
        "problem": "Nothing that is checked here was touched since “main”.",
      },
      "fr": {
        "fix": "Il n’y a rien à faire. Sans --changed, tout est contrôlé.",
        "problem": "Rien de ce qui est contrôlé ici n’a été touché depuis « main ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const root = makeWorkspace(files);
  const changed = {
    name: "main",
    since: { files: [`${root}/tools/visits/leads.ndjson`], root, before: () => undefined },
  };
  expect((await checkWorkspace(root, { changed })).findings).toEqual([]);
});
