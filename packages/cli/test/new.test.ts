import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Child, type Run, startChild } from "./start-child.js";
import { trellis as inProcess, testIo } from "./test-io.js";

vi.setConfig({ testTimeout: 60_000 });

let child: Child;
beforeAll(() => {
  child = startChild();
});
afterAll(() => child.stop());

function empty(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "trellis-new-")));
}

function trellis(line: string, cwd: string): Promise<Run> {
  return child.trellis(line, { cwd });
}

describe("trellis new", () => {
  test("a tool without code passes its check at once", async () => {
    const cwd = empty();
    const { code, out } = await trellis("new tool spring-leads", cwd);
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "How this run was started

        · “spring-leads/README.md” was written.
          It is yours now: look at it and change what is not right.
          4 times: (“spring-leads/data/sample.csv”), (“spring-leads/package.json”) and
          (“spring-leads/trellis.yaml”)
          run/file-written

      What to do next: cd spring-leads · npm install · npm test
      Nothing to mend, 4 pieces of advice.
      What a rule means, and how to mend it: trellis explain run/file-written
      ",
      }
    `);
    const checked = await trellis("check spring-leads --format json", cwd);
    expect([checked.code, JSON.parse(checked.out).summary]).toEqual([
      0,
      expect.objectContaining({ tools: 1, passing: 1, records: 2 }),
    ]);
  });

  test("a tool in TypeScript passes its check, in French too", async () => {
    const cwd = empty();
    expect((await trellis("new tool spring-code --typescript --lang fr", cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "spring-code/README.md"), "utf8")).toContain("Un outil en TypeScript.");
    expect(existsSync(join(cwd, "spring-code/README.fr.md"))).toBe(false);
    expect((await trellis("check spring-code", cwd)).code).toBe(0);
  });

  test("a guardrail package is sound and generated, and takes another contract", async () => {
    const cwd = empty();
    expect((await trellis("new guardrails @acme/guardrails", cwd)).code).toBe(0);
    const folder = join(cwd, "guardrails");
    await mkdir(join(folder, "node_modules/@trellis"), { recursive: true });
    const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));
    symlinkSync(runtime, join(folder, "node_modules/@trellis/runtime"), "junction");
    expect((await trellis("lint", folder)).code).toBe(0);
    expect((await trellis("generate --check", folder)).code).toBe(0);
    expect((await trellis("new contract stock-level", folder)).code).toBe(0);
    expect(readFileSync(join(folder, "contracts/stock-level/v1/schema.json"), "utf8")).toContain(
      "https://acme.example/",
    );
    expect((await trellis("lint", folder)).code).toBe(0);
    writeFileSync(join(cwd, "partners.csv"), "Partner ID,Partner,Email\nP-1,Example Retail,a@example.org\n");
    expect((await trellis("check partners.csv --guardrails ./guardrails --contract partner@1", cwd)).code).toBe(0);
  });

  test("nothing is overwritten, and nothing is written in a dry run", async () => {
    const cwd = empty();
    const dry = await trellis("new tool spring-leads --dry-run", cwd);
    expect([dry.code, readdirSync(cwd)]).toEqual([0, []]);
    expect(dry.out).toContain("“spring-leads/README.md” would be written.");
    expect((await trellis("new tool spring-leads", cwd)).code).toBe(0);
    writeFileSync(join(cwd, "spring-leads/trellis.yaml"), "mine");
    expect((await trellis("new tool spring-leads", cwd)).code).toBe(2);
    expect(readFileSync(join(cwd, "spring-leads/trellis.yaml"), "utf8")).toBe("mine");
  });

  test("a name that is none is refused, with one that is", async () => {
    const { code, err } = await inProcess("new tool Spring_Leads", { cwd: empty() });
    expect({ code, err }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "The option “name” does not take “Spring_Leads”. Did you mean “spring-leads”?
      ",
      }
    `);
    expect((await inProcess("new tool", { cwd: empty() })).code).toBe(2);
    expect((await inProcess("new guardrails @acme", { cwd: empty() })).code).toBe(2);
  });

  test("a person who gives no name is asked for it", async () => {
    const { run } = await import("../src/run.js");
    const cwd = empty();
    const asked: string[] = [];
    const io = {
      ...testIo({ cwd }),
      ask: async (question: string) => {
        asked.push(question);
        return " asked-for ";
      },
    };
    expect([await run(["new", "tool"], io), asked, readdirSync(cwd)]).toEqual([0, ["Name: "], ["asked-for"]]);
  });
});

describe("trellis suggest", () => {
  const stock = "Article no.,Shelf,Stock,Keeper email\n0001,north,12,ada@acme.example\n0002,south,0,ben@acme.example\n";

  test("a draft of a contract passes lint", async () => {
    const cwd = empty();
    writeFileSync(join(cwd, "stock-levels-2026.csv"), stock);
    const { code, out } = await trellis("suggest stock-levels-2026.csv --write guardrails", cwd);
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "How this run was started

        · No guardrail package is named here, so @trellis/marketing-contracts 0.1.0
          was used.
          To choose, write a trellis.config.yaml with the line “guardrails:
          ["@trellis/marketing-contracts"]” where you start trellis, or add
          --guardrails.
          run/guardrails-default

        · “guardrails/contracts/stock-levels/v1/contract.yaml” was written.
          It is yours now: look at it and change what is not right.
          3 times: (“guardrails/contracts/stock-levels/v1/sch…”) and
          (“guardrails/owners.yaml”)
          run/file-written

      stock-levels-2026.csv

        · The 2 records looked at could be a contract “stock-levels” with 4 fields, 4
          of them always there. “keeperEmail” seems to be personal. “articleNo” or
          “keeperEmail” tells records apart.
          Write the draft with --write and the folder of your guardrail package, then
          say what each field means.
          advice · data/contract-suggested

      4 columns and 2 records of stock-levels-2026.csv looked at.
      Nothing to mend, 5 pieces of advice.
      What a rule means, and how to mend it: trellis explain run/guardrails-default
      ",
      }
    `);
    const linted = await trellis("lint guardrails", cwd);
    expect([linted.code, linted.out]).toEqual([0, expect.stringContaining("Nothing to mend.")]);
    expect((await trellis("suggest stock-levels-2026.csv --write guardrails", cwd)).code).toBe(2);
  });

  test("what is much like a published contract is said to be", async () => {
    const cwd = empty();
    writeFileSync(join(cwd, "orders.csv"), "Order ID,Order Date,Total,Currency,Shelf\n1,2026-03-02,3.50,EUR,A\n");
    const { code, out } = await trellis("suggest orders.csv --lang fr", cwd);
    expect([code, out.includes("4 des 5 colonnes sont dans order@1")]).toEqual([0, true]);
  });

  test("a file that is not there, and one that cannot be read", async () => {
    const cwd = empty();
    writeFileSync(join(cwd, "sheet.xlsx"), "PK");
    expect((await trellis("suggest none.csv", cwd)).code).toBe(2);
    expect((await trellis("suggest sheet.xlsx", cwd)).code).toBe(1);
    expect((await trellis("suggest sheet.xlsx --name Sheet", cwd)).code).toBe(2);
  });

  test.each(["", "[]"])("a file that holds nothing, “%s”, is in no order", async (text) => {
    const cwd = empty();
    writeFileSync(join(cwd, "nothing.json"), text);
    expect((await trellis("suggest nothing.json", cwd)).code).toBe(1);
  });
});
