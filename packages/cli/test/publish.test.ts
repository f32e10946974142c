import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

let root = "";
let child: Child;

/** Runs the command where Acme's repository is. */
function trellis(line: string): Promise<Run> {
  return child.trellis(line, { cwd: root });
}

beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  await trellis("generate guardrails");
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe("lint --fix", () => {
  const schema = "guardrails/contracts/guest/v1/schema.json";
  const header = "guardrails/contracts/guest/v1/contract.yaml";
  const read = (file: string): Promise<string> => readFile(join(root, file), "utf8");
  let sound: [string, string];

  beforeAll(async () => {
    sound = [await read(schema), await read(header)];
    await writeFiles(root, {
      [schema]: sound[0].replace('"format": "email"', '"format": "email",\n      "minLength": 1'),
      [header]: sound[1].replace("contract: guest", "# Whoever comes.\ncontract: guests # the name"),
    });
  });

  test("says what it would change, and changes nothing", async () => {
    const before = [await read(schema), await read(header)];
    const { code, out } = await trellis("lint guardrails --fix --dry-run");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "2 files would be mended, and nothing was written:
        guardrails/contracts/guest/v1/contract.yaml
          line 2  "guests" → "guest"  contract/id-mismatch
        guardrails/contracts/guest/v1/schema.json
          line 19  without minLength  contract/dead-keyword

      guardrails/contracts/guest/v1/contract.yaml

        ✗ The contract calls itself “guests”, but its folder is “guest”.
          Write “contract: guest”, or rename the folder.
          line 2, column 11 · ask the owner to bend it · contract/id-mismatch

      guardrails/contracts/guest/v1/schema.json

        ✗ “minLength” has no effect here: what stands beside it says as much already.
          Delete it, or correct what was meant.
          line 19, column 7 · you may bend it · contract/dead-keyword

      1 contract checked in guardrails.
      2 problems.
      What a rule means, and how to mend it: trellis explain contract/id-mismatch
      ",
      }
    `);
    expect([await read(schema), await read(header)]).toEqual(before);
  });

  test("changes it, and leaves the rest as it was", async () => {
    const { code, out } = await trellis("lint guardrails --fix --lang fr");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "2 fichiers corrigés :
        guardrails/contracts/guest/v1/contract.yaml
          ligne 2  "guests" → "guest"  contract/id-mismatch
        guardrails/contracts/guest/v1/schema.json
          ligne 19  sans minLength  contract/dead-keyword

      1 contrat contrôlé dans guardrails.
      Rien à corriger.
      ",
      }
    `);
    expect(await read(schema)).toBe(sound[0]);
    expect(await read(header)).toBe(
      sound[1].replace("contract: guest", "# Whoever comes.\ncontract: guest # the name"),
    );
    // Nothing is left beside the files.
    expect(await readdir(join(root, "guardrails/contracts/guest/v1"))).toEqual([
      "contract.yaml",
      "examples",
      "schema.json",
    ]);
  });

  test("says when there is nothing to change; programs read the report alone", async () => {
    const { code, out, err } = await trellis("lint guardrails --fix --format json");
    expect({ code, findings: JSON.parse(out).findings, err }).toEqual({
      code: 0,
      findings: [],
      err: "Nothing could be mended without you.\n\n",
    });
  });
});

describe("ODCS", () => {
  test("a contract is exported, and imported elsewhere as a draft", async () => {
    const exported = await trellis("contracts export guest@1 --format odcs --output guest.odcs.yaml");
    expect(exported).toEqual({ code: 0, out: "", err: "" });
    const document = await readFile(join(root, "guest.odcs.yaml"), "utf8");
    expect(document).toMatchInlineSnapshot(`
      "kind: DataContract
      apiVersion: v3.1.0
      id: https://acme.example/contracts/guest/v1/schema.json
      name: Guest
      version: 1.0.0
      status: active
      description:
        purpose: One shape for everybody who comes.
        usage: Produce it from every list of guests.
        limitations: It says nothing about meals.
      team:
        name: events
      schema:
        - name: guest
          businessName: Guest
          description: Somebody who comes.
          logicalType: object
          properties:
            - name: email
              businessName: Email
              description: Where we write to.
              classification: personal
              examples:
                - ada@acme.example
              logicalType: string
              logicalTypeOptions:
                format: email
              customProperties:
                - property: trellisLabels
                  value:
                    fr:
                      title: Adresse e-mail
                      description: Où nous écrivons.
                - property: trellisAlsoCalled
                  value:
                    - Email Address
              required: true
            - name: country
              businessName: Country
              description: Where the guest comes from.
              classification: internal
              examples:
                - FR
              logicalType: string
              quality:
                - metric: invalidValues
                  arguments:
                    validValues:
                      - FR
                      - GB
                  mustBe: 0
              customProperties:
                - property: trellisLabels
                  value:
                    fr:
                      title: Pays
                      description: D’où vient l’invité.
                - property: trellisReason
                  value: The countries that events are held in; events adds to them.
          customProperties:
            - property: trellisLabels
              value:
                fr:
                  title: Invité
                  description: Une personne qui vient.
      customProperties:
        - property: trellisCompatibility
          value: backward
        - property: trellisComparison
          value: declared-fields
      "
    `);

    const planned = await trellis("contracts import guest.odcs.yaml --write drafts --dry-run");
    expect({ code: planned.code, out: planned.out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "How this run was started

        · “drafts/contracts/guest/v1/contract.yaml” would be written.
          Nothing was: leave out --dry-run to write it.
          twice: (“drafts/contracts/guest/v1/schema.json”) · run/file-written

      1 draft of a contract made from guest.odcs.yaml.
      Nothing to mend, 2 pieces of advice.
      What a rule means, and how to mend it: trellis explain run/file-written
      ",
      }
    `);
    expect(await readdir(root)).not.toContain("drafts");
    expect((await trellis("contracts import guest.odcs.yaml --write drafts")).code).toBe(0);
    expect(await readFile(join(root, "drafts/contracts/guest/v1/contract.yaml"), "utf8")).toMatchInlineSnapshot(`
      "contract: guest
      version: 1.0.0
      title: Guest
      owner: events
      status: draft
      description:
        purpose: One shape for everybody who comes.
        usage: Produce it from every list of guests.
        limitations: It says nothing about meals.
      compatibility: backward
      comparison: declared-fields
      customProperties:
        - property: odcs
          value:
            change:
              status:
                from: draft
                to: active
          description: What the imported document says and this contract has no word for. An export puts it back.
      "
    `);
    expect(
      JSON.parse(await readFile(join(root, "drafts/contracts/guest/v1/schema.json"), "utf8")).properties.email,
    ).toEqual(
      JSON.parse(await readFile(join(root, "guardrails/contracts/guest/v1/schema.json"), "utf8")).properties.email,
    );
    // What is there already is nobody's to overwrite.
    const again = await trellis("contracts import guest.odcs.yaml --write drafts");
    expect(again.code).toBe(2);
    expect(again.out).toContain("run/file-exists");
  });

  test("a contract that nobody publishes cannot be exported", async () => {
    const { code, out } = await trellis("contracts export gest@1");
    expect([code, out.includes("run/contract-not-published")]).toEqual([2, true]);
    expect((await trellis("contracts export guest@1 --format xml")).err).toBe(
      "The option “--format” does not take “xml”. Choose “odcs”.\n",
    );
  });

  test("what is no ODCS document is a finding at its place", async () => {
    await writeFiles(root, { "old.odcs.yaml": "kind: DataContract\napiVersion: v2.2.2\n" });
    const { code, out } = await trellis("contracts import old.odcs.yaml");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "old.odcs.yaml

        ✗ This document is written in version “v2.2.2” of the Open Data Contract
          Standard.
          Versions v3.0.0 to v3.1.0 can be read. Bring it up to one of them.
          ask the owner to bend it · contract/odcs-unreadable

      0 drafts of contracts made from old.odcs.yaml.
      1 problem.
      What a rule means, and how to mend it: trellis explain contract/odcs-unreadable
      ",
      }
    `);
    const missing = await trellis("contracts import none.yaml");
    expect([missing.code, missing.out.includes("file/unreadable")]).toEqual([1, true]);
  });
});
