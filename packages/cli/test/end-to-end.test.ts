import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { ours, spawnTrellis } from "./spawn-trellis.js";
import { type Child, type Run, startChild } from "./start-child.js";
import type { TestWorld } from "./test-io.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

let root = "";

let child: Child;

/** Runs the command where Acme's repository is. */
function trellis(line: string, world: TestWorld = {}): Promise<Run> {
  return child.trellis(line, { cwd: root, ...world });
}

beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  const { code, out, err } = await trellis("generate guardrails");
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining("trellis.json"), err: "" });
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe("the one who publishes", () => {
  test("lints", async () => {
    const { code, out } = await trellis("lint guardrails");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "1 contract checked in guardrails.
      Nothing to mend.
      ",
      }
    `);
  });

  test("reads in French what is wrong with a header, and nothing is generated from it", async () => {
    const guest = join(root, "guardrails/contracts/guest/v1");
    const header = await readFile(join(guest, "contract.yaml"), "utf8");
    await writeFiles(root, {
      "broken/package.json": { name: "@acme/broken", version: "1.0.0", type: "module" },
      "broken/contracts/guest/v1/contract.yaml": header.replace("status: active", "staus: active"),
      "broken/contracts/guest/v1/schema.json": await readFile(join(guest, "schema.json"), "utf8"),
      "broken/contracts/table/v1/contract.yaml": header.replace("guest", "table"),
      "broken/contracts/table/v1/schema.json": '{ "title": "Table", }',
    });
    const linted = await trellis("lint broken --lang fr");
    expect({ code: linted.code, out: linted.out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "broken/contracts/guest/v1/contract.yaml

        ✗ « events » ne figure pas dans owners.yaml : personne ne pourrait répondre de
          ce contrat.
          Ajoutez « events » à owners.yaml et dites comment joindre l’équipe.
          ligne 4, colonne 8
          pour y déroger, demandez au responsable · contract/owner-unknown

        ✗ Le champ « staus » n’est pas prévu ici.
          Vouliez-vous dire « status » ? Si oui, renommez-le ; sinon, supprimez-le.
          ligne 5, colonne 1
          pour y déroger, demandez au responsable · data/unknown-property

      broken/contracts/table/v1/schema.json

        ✗ Il y a ici une virgule de trop.
          Supprimez-la.
          ligne 1, colonne 19
          pour y déroger, demandez au responsable · file/syntax-error

      1 contrat contrôlé dans broken.
      3 problèmes.
      Ce que dit une règle, et comment corriger :
        trellis explain contract/owner-unknown
      ",
      }
    `);
    const { code, out } = await trellis("generate broken");
    expect([code, out.includes("file/syntax-error")]).toEqual([1, true]);
    expect(existsSync(join(root, "broken/trellis.json"))).toBe(false);
  });

  test("finds every generated file fresh, until the contract changes", async () => {
    expect(await trellis("generate guardrails --check")).toMatchObject({
      code: 0,
      out: "Every generated file is up to date.\n",
    });
    const file = join(root, "guardrails/generated/guest/v1/labels/fr.js");
    const fresh = await readFile(file, "utf8");
    await writeFiles(root, { "guardrails/generated/guest/v1/labels/fr.js": "// old" });
    const { code, out } = await trellis("generate guardrails --check");
    await writeFiles(root, { "guardrails/generated/guest/v1/labels/fr.js": fresh });
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "1 generated file is out of date:
        generated/guest/v1/labels/fr.js
      Write them again: trellis generate guardrails
      ",
      }
    `);
  });
});

describe("the one who builds", () => {
  test("sees what contracts there are", async () => {
    const { code, out } = await trellis("contracts list");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "guest@1  Guest  active · events
      ",
      }
    `);
  });

  test("reads one of them", async () => {
    const { code, out } = await trellis("contracts show guest@1");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "guest@1  Guest, version 1.0.0

        Owner     Events, events@acme.example
        Status    active
        Purpose   One shape for everybody who comes.
        Package   @acme/contracts 1.0.0
        Import    import { guest } from "@acme/contracts/guest/v1";

      Fields

        Email  email
          text · email address · required · personal · also called “Email Address”

        Country  country
          one of FR, GB · internal
      ",
      }
    `);
    const { out: french } = await trellis("contracts show guest@1 --lang fr");
    expect(french).toContain("texte · adresse e-mail · obligatoire · personnel");
    const { out: json } = await trellis("contracts show guest@1 --format json");
    expect(JSON.parse(json)).toMatchObject({
      ref: "guest@1",
      owner: "events",
      fields: [{ path: "email" }, { path: "country" }],
    });
  });

  test("asks for a contract that is not there", async () => {
    const { code, out } = await trellis("contracts show gest@1");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "out": "How this run was started

        ✗ No contract is called “gest@1”.
          Did you mean “guest@1”?
          run/contract-not-published

      1 problem.
      What a rule means, and how to mend it:
        trellis explain run/contract-not-published
      ",
      }
    `);
  });

  test("checks a tool that passes; no compiler of schemas is loaded", async () => {
    const { code, out, err, loaded } = await spawnTrellis(["check", "tools/dinner"], { cwd: root });
    expect({ code, out, err }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "✓ dinner  tools/dinner, owned by events
        tools/dinner/guests.csv · guest@1, 2 records

      1 tool, 1 data file and 2 records checked.
      Passes: dinner
      Nothing to mend.
      ",
      }
    `);
    expect(ours(loaded).length).toBeGreaterThan(10);
    expect(loaded.filter((url) => /\/(?:ajv|recheck|esbuild|json-schema-to-typescript)\//.test(url))).toEqual([]);
  });

  test("checks a tool that fails", async () => {
    const { code, out } = await trellis("check tools/picnic");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ picnic  tools/picnic, owned by events

        tools/picnic/guests.csv  guest@1, 41 records

          ✗ “Email” is “n•••”, which is not an email address.
            Write it like name@acme.example.
            40 times, such as lines 2, 3 and 4
            ask the owner to bend it · data/wrong-format

          ✗ “Country” is “Gaul”, which is not one of the allowed values.
            Use “FR” or “GB”.
            cell B42, line 42 · ask the owner to bend it · data/not-in-list

      1 tool, 1 data file and 41 records checked.
      Fails: picnic
      41 problems.
      What a rule means, and how to mend it: trellis explain data/wrong-format
      ",
      }
    `);
  });

  test("in French, from the environment", async () => {
    const { code, out } = await trellis("check tools/picnic", { env: { LC_ALL: "fr_FR.UTF-8" } });
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ picnic  tools/picnic, responsable : events

        tools/picnic/guests.csv  guest@1, 41 enregistrements

          ✗ Le champ « Adresse e-mail » contient « n••• », qui n’est pas une adresse
            e-mail.
            Suivez cet exemple : name@acme.example.
            40 fois, par exemple lignes 2, 3 et 4
            pour y déroger, demandez au responsable · data/wrong-format

          ✗ Le champ « Pays » contient « Gaul », qui n’est pas l’une des valeurs
            permises.
            Utilisez « FR » ou « GB ».
            cellule B42, ligne 42
            pour y déroger, demandez au responsable · data/not-in-list

      Contrôlé : 1 outil, 1 fichier de données et 41 enregistrements.
      À corriger : picnic
      41 problèmes.
      Ce que dit une règle, et comment corriger : trellis explain data/wrong-format
      ",
      }
    `);
  });

  test("in French, because the config says so, and in English, because --lang does", async () => {
    await writeFiles(root, { "fr.yaml": 'guardrails: ["@acme/contracts"]\nlanguage: fr\n' });
    expect((await trellis("check tools/dinner --config fr.yaml")).out).toContain("Conforme");
    expect((await trellis("check tools/dinner --config fr.yaml --lang en")).out).toContain("Passes");
  });

  test("every tool at once, as data; a file gets the same report", async () => {
    const { code, out } = await trellis("check --format json");
    const report = JSON.parse(out);
    expect([code, report.summary]).toEqual([
      1,
      expect.objectContaining({ tools: 2, passing: 1, failing: 1, records: 43 }),
    ]);
    const toFile = await trellis("check --format json --output report.json");
    expect([toFile.code, toFile.out]).toEqual([1, ""]);
    const { now: _, ...inFile } = JSON.parse(await readFile(join(root, "report.json"), "utf8"));
    expect(report).toMatchObject(inFile);
  });

  test("a file on its own", async () => {
    const { code, out } = await trellis("check tools/dinner/guests.csv --contract guest@1");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "✓ tools/dinner/guests.csv  guest@1, 2 records

      1 data file and 2 records checked.
      Passes: tools/dinner/guests.csv
      Nothing to mend.
      ",
      }
    `);
  });

  test("personal values are masked, unless one asks for them", async () => {
    expect((await trellis("check tools/picnic --format json")).out).not.toContain("nobody");
    expect((await trellis("check tools/picnic --format json --reveal")).out).toContain("nobody");
  });

  test("colour only when it is wanted", async () => {
    const coloured = await trellis("check tools/dinner", { env: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("\u001B[32m✓");
    const plain = await trellis("check tools/dinner --no-color", { env: { FORCE_COLOR: "1" } });
    expect(plain.out).not.toContain("\u001B");
  });
});

describe("what the caller controls is wrong: 2, and the report is written", () => {
  test("a path that is not there", async () => {
    const { code, out } = await trellis("check tools/diner");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "out": "How this run was started

        ✗ There is no file or folder “tools/diner”.
          Did you mean “tools/dinner”?
          run/path-missing

      Nothing was checked.
      1 problem.
      What a rule means, and how to mend it: trellis explain run/path-missing
      ",
      }
    `);
  });

  test("guardrails that are not there", async () => {
    const { code, out } = await trellis("check tools/dinner --guardrails @acme/none");
    expect([code, out.split("\n")[0]]).toEqual([2, "How this run was started"]);
  });

  test("a config without guardrails", async () => {
    await writeFiles(root, { "bare.yaml": 'tools: ["tools/*"]\n' });
    const { code, out } = await trellis("contracts list --config bare.yaml");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "out": "How this run was started

        ✗ No guardrail package is named, so there is nothing to check against.
          In the folder where you start trellis, write a trellis.config.yaml with the
          line “guardrails: ["@trellis/marketing-contracts"]”, or add --guardrails and
          the package’s name.
          run/config-missing

      1 problem.
      What a rule means, and how to mend it: trellis explain run/config-missing
      ",
      }
    `);
  });

  test("2 beats 1", async () => {
    const { code, out } = await trellis("check tools/picnic tools/none --format json");
    expect([code, JSON.parse(out).summary.failing]).toEqual([2, 1]);
  });

  test("an output that cannot be written", async () => {
    const { code, out } = await trellis("check tools/dinner --output none/report.txt");
    expect([code, out.includes("run/output-unwritable"), out.includes("dinner")]).toEqual([2, true, true]);
  });
});
