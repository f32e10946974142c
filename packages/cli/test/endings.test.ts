import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

let root = "";
let child: Child;
beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  const header = join(root, "guardrails/contracts/guest/v1/contract.yaml");
  const text = await readFile(header, "utf8");
  await writeFiles(root, {
    "guardrails/contracts/guest/v1/contract.yaml": text.replace(
      "status: active",
      "status: deprecated\nsunset: 2027-01-31",
    ),
  });
  await child.trellis("generate guardrails", { cwd: root });
});
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

const trellis = (line: string): Promise<Run> => child.trellis(line, { cwd: root });

test("what ends soon, owner by owner, and nothing else that is wrong; it fails nothing yet", async () => {
  const { code, out } = await trellis("endings --now 2026-12-01");
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "out": "✓ dinner  tools/dinner, owned by events

      tools/dinner/trellis.yaml

        · The contract “guest@1” ends in 61 days: its last day is 31 January 2027.
          After that, this tool fails the check.
          Ask Events what takes its place, and move before then.
          line 6, column 15 · advice · tool/contract-sunset-near

    ✓ picnic  tools/picnic, owned by events

      tools/picnic/trellis.yaml

        · The contract “guest@1” ends in 61 days: its last day is 31 January 2027.
          After that, this tool fails the check.
          Ask Events what takes its place, and move before then.
          line 6, column 15 · advice · tool/contract-sunset-near

    2 tools looked at; something ends in 2.
    Pass: dinner, picnic
    Nothing to mend, 2 pieces of advice.
    What a rule means, and how to mend it: trellis explain tool/contract-sunset-near
    ",
    }
  `);
});

test("what has ended fails, in every form", async () => {
  const { code, out } = await trellis("endings --now 2027-02-01 --format markdown --lang fr");
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "out": "<!-- trellis-report -->
    ## ❌ Rapport de Trellis

    **Il y a quelque chose à corriger.** 2 outils regardés ; quelque chose prend fin dans 2. 2 problèmes.

    ### ❌ dinner · responsable : events

    | | Problème | Que faire | Où | Règle |
    |---|---|---|---|---|
    | ❌ | Le contrat « guest@&#8203;1 » a pris fin le 31 janvier 2027. | Demandez à l’équipe « Events » ce qui le remplace. | tools/dinner/trellis.yaml, ligne 6, colonne 15 | \`tool/contract-sunset-passed\`<br>pour y déroger, demandez au responsable |

    ### ❌ picnic · responsable : events

    | | Problème | Que faire | Où | Règle |
    |---|---|---|---|---|
    | ❌ | Le contrat « guest@&#8203;1 » a pris fin le 31 janvier 2027. | Demandez à l’équipe « Events » ce qui le remplace. | tools/picnic/trellis.yaml, ligne 6, colonne 15 | \`tool/contract-sunset-passed\`<br>pour y déroger, demandez au responsable |

    <sub>Contrôlé le 2027-02-01 à 00:00 UTC avec Trellis 0.1.0.</sub>
    ",
    }
  `);
});

test("nothing ends soon", async () => {
  const { code, out } = await trellis("endings --now 2026-09-01");
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "out": "2 tools looked at; something ends in none.
    Nothing to mend.
    ",
    }
  `);
});
