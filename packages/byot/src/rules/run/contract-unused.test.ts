import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const files = {
  "tools/visits/trellis.yaml": "tool: visits\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
  "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
};

test("fires", async () => {
  const { findings } = await checkWorkspace(makeWorkspace(files), { contract: "lead@1" });
  expect(findings).toEqual([{ rule: "run/contract-unused", level: "absolute", at: {}, data: { name: "lead@1" } }]);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Name the data file, or leave --contract out.",
        "problem": "“--contract lead@1” is for data files, and only folders were to be checked. Tools say themselves which contracts they follow.",
      },
      "fr": {
        "fix": "Nommez le fichier de données, ou retirez --contract.",
        "problem": "« --contract lead@1 » vaut pour des fichiers de données, et seuls des dossiers étaient à contrôler. Les outils disent eux-mêmes quels contrats ils suivent.",
      },
    }
  `);
});

test("stays silent when there is a data file as well", async () => {
  const paths = ["tools", "tools/visits/leads.ndjson"];
  const { findings } = await checkWorkspace(makeWorkspace(files), { paths, contract: "lead@1" });
  expect(findings).toEqual([]);
});
