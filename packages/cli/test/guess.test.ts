import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { spawnTrellis } from "./spawn-trellis.js";
import { type Child, type Run, startChild } from "./start-child.js";
import type { TestWorld } from "./test-io.js";

vi.setConfig({ testTimeout: 60_000 });

let root = "";
let child: Child;

function trellis(line: string, world: TestWorld = {}): Promise<Run> {
  return child.trellis(line, { cwd: root, ...world });
}

beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  expect((await trellis("generate guardrails")).code).toBe(0);
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe("the one who has a file and nothing else", () => {
  const csv = "Email Address,Country,Shelf\nada@acme.example,GB,7\ngrace@acme.example,Gaul,8\n";

  test("sees what it was taken for, and what is wrong with it", async () => {
    await writeFiles(root, { "exports/list.csv": csv });
    const { code, out } = await trellis("check exports/list.csv");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ exports/list.csv  guest@1, 2 records

        ✗ “Country” is “Gaul”, which is not one of the allowed values.
          Use “FR” or “GB”.
          cell B3, line 3 · ask the owner to bend it · data/not-in-list

        · This file was taken for guest@1 (Guest), almost certainly: 2 of its 3
          columns fit, such as “Email Address”.
          If that is right, keep it: add --write. If not, name the contract with
          --contract, or a column, such as --map email="…".
          advice · data/contract-guessed

        · The column “Country” was taken for “Country”, but only 1 of the 2 values
          tried is allowed there.
          If it is another column, name it: --map country="…". If there is none: --map
          country=
          cell B1, line 1 · advice · data/column-guessed

        · The column “Shelf” goes into no field of the contract, so it is not checked.
          If it belongs to one of the contract’s fields, name it in the map. Otherwise
          there is nothing to do.
          cell C1, line 1 · advice · data/column-unmapped

      1 data file and 2 records checked.
      Fails: exports/list.csv
      1 problem, 3 pieces of advice.
      What a rule means, and how to mend it: trellis explain data/not-in-list
      ",
      }
    `);
  });

  test("in French", async () => {
    const { code, out } = await trellis("check exports/list.csv --lang fr");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ exports/list.csv  guest@1, 2 enregistrements

        ✗ Le champ « Pays » contient « Gaul », qui n’est pas l’une des valeurs
          permises.
          Utilisez « FR » ou « GB ».
          cellule B3, ligne 3
          pour y déroger, demandez au responsable · data/not-in-list

        · Ce fichier a été pris pour guest@1 (Invité), presque à coup sûr : 2 de ses 3
          colonnes conviennent, par exemple « Email Address ».
          Si c’est juste, gardez-le : ajoutez --write. Sinon, indiquez le contrat avec
          --contract, ou une colonne, par exemple --map email="…".
          conseil · data/contract-guessed

        · La colonne « Country » a été prise pour « Pays », mais seulement 1 des 2
          valeurs essayées y est permise.
          Si c’est une autre colonne, nommez-la : --map country="…". S’il n’y en a
          pas : --map country=
          cellule B1, ligne 1 · conseil · data/column-guessed

        · La colonne « Shelf » ne va dans aucun champ du contrat : elle n’est pas
          contrôlée.
          Si elle correspond à un champ du contrat, indiquez-la dans la correspondance
          (map). Sinon, il n’y a rien à faire.
          cellule C1, ligne 1 · conseil · data/column-unmapped

      Contrôlé : 1 fichier de données et 2 enregistrements.
      À corriger : exports/list.csv
      1 problème, 3 conseils.
      Ce que dit une règle, et comment corriger : trellis explain data/not-in-list
      ",
      }
    `);
  });

  test("corrects a column, or says that there is none", async () => {
    await writeFiles(root, { "exports/two.csv": "Mail 1,Mail 2,Country\nada@acme.example,b@acme.example,GB\n" });
    const line = "check exports/two.csv --contract guest@1 --format json";
    const checked = await spawnTrellis([...line.split(" "), "--map", "email=Mail 2"], { cwd: root });
    expect([checked.code, JSON.parse(checked.out).findings.map(({ rule }: { rule: string }) => rule)]).toEqual([
      0,
      ["data/column-unmapped"],
    ]);
    const without = await trellis(`${line} --map email=`);
    expect([without.code, without.out.includes("data/field-not-mapped")]).toEqual([1, true]);
    expect((await trellis(`${line} --map emial=Country`)).code).toBe(2);
    expect((await trellis(`${line} --map email`)).code).toBe(2);
  });

  test("keeps the guess as a manifest, which says the same", async () => {
    const { code, out } = await trellis("check exports/list.csv --write");
    expect([code, out.includes("“exports/trellis.yaml” was written.")]).toEqual([1, true]);
    expect(await readFile(join(root, "exports/trellis.yaml"), "utf8")).toMatchInlineSnapshot(`
      "# Guessed from list.csv. Look at every line, and write the name of your team under owner.
      # Which fields there are: trellis contracts show
      tool: list
      owner: my-team
      produces:
        - contract: guest@1
          data: list.csv
          map:
            email: Email Address
            country: Country
      "
    `);
    const again = await trellis("check exports");
    expect([again.code, again.out.includes("guessed"), again.out.includes("“Gaul”")]).toEqual([1, false, true]);
    expect((await trellis("check exports/list.csv --write")).code).toBe(2);
  });

  test("needs no configuration: guardrails come with the command", async () => {
    const { code, out } = await trellis("check exports/list.csv --format json", { cwd: join(root, "..") });
    expect([code, JSON.parse(out).findings[0].rule]).toEqual([2, "run/guardrails-default"]);
  });
});
