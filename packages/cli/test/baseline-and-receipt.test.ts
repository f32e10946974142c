import { readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAcme } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

let root = "";
let child: Child;
beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  await child.trellis("generate guardrails", { cwd: root });
});
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

const trellis = (line: string): Promise<Run> => child.trellis(`${line} --now 2026-11-21`, { cwd: root });
const read = (file: string): Promise<string> => readFile(join(root, file), "utf8");
const rulesOf = async (line: string) => {
  const { code, out } = await trellis(`${line} --format json`);
  const { findings } = JSON.parse(out) as { findings: { rule: string; waived?: { until: string } }[] };
  return [code, ...findings.map(({ rule, waived }) => (waived ? `${rule} until ${waived.until}` : rule))];
};

test("a tool that comes late passes until its day, fails with what is new, and its list only shrinks", async () => {
  const before = await rulesOf("check tools/picnic");
  expect(before).toMatchInlineSnapshot(`
    [
      1,
      "data/wrong-format",
      "data/wrong-format",
      "data/wrong-format",
      "data/not-in-list",
    ]
  `);
  const { code, out } = await trellis("check tools/picnic --baseline 2027-02-28");
  expect([code, out.includes("“trellis.known.yaml” was written.")]).toEqual([0, true]);
  expect(await read("trellis.known.yaml")).toMatchInlineSnapshot(`
    "# The problems that tools had when they came, and the day by which they must be gone.
    # Written by trellis check --baseline; it can shrink, and nothing new joins it.
    tools:
      - tool: picnic
        since: 2026-11-21
        until: 2027-02-28
        reason: There when the tool was first checked, on 2026-11-21.
        owner: events
        problems:
          - fingerprint: 3ffac744e77c765a
            rule: data/wrong-format
            file: tools/picnic/guests.csv
            field: email
            count: 40
          - fingerprint: 204b787b6271840b
            rule: data/not-in-list
            file: tools/picnic/guests.csv
            field: country
            count: 1
    "
  `);
  expect(await rulesOf("check tools/picnic")).toMatchInlineSnapshot(`
    [
      0,
      "data/wrong-format until 2027-02-28",
      "data/wrong-format until 2027-02-28",
      "data/wrong-format until 2027-02-28",
      "data/not-in-list until 2027-02-28",
    ]
  `);
  expect((await child.trellis("check tools/picnic --now 2027-03-01", { cwd: root })).code).toBe(1);
});

test.each(["2026-11-20", "2030-01-01"])("--baseline says which days it takes instead of %s", async (day) => {
  const { code, err } = await trellis(`check tools/picnic --baseline ${day}`);
  expect([code, err.replace(/\s+/g, " ")]).toEqual([
    2,
    `The option “--baseline” does not take “${day}”. Give a day from 21 November 2026 to 21 November 2027, the last that is allowed here. `,
  ]);
  const french = await trellis(`check tools/picnic --baseline ${day} --lang fr`);
  expect(french.err.replace(/\s+/g, " ")).toContain("Donnez un jour du 21 novembre 2026 au 21 novembre 2027");
});

test.each(["2027-02-31", "soon"])("--baseline shows how a day is written instead of %s", async (day) => {
  const { code, err } = await trellis(`check tools/picnic --baseline ${day}`);
  expect([code, err.replace(/\s+/g, " ").includes("--baseline 2027-02-19")]).toEqual([2, true]);
});

test("a receipt is written, and speaks for the data once it is gone", async () => {
  const { out } = await trellis("check tools/dinner --receipt");
  expect(out).toContain("“tools/dinner/trellis.receipt.json” was written.");
  const receipt = JSON.parse(await read("tools/dinner/trellis.receipt.json"));
  expect(Object.keys(receipt)).toEqual([
    "trellisReceipt",
    "trellis",
    "tool",
    "checkedAt",
    "entries",
    "problems",
    "digest",
  ]);
});

test("a link in the place of a receipt is replaced, and what it leads to is left alone", async () => {
  const target = join(root, "precious.txt");
  await writeFile(target, "precious\n");
  const link = join(root, "tools/dinner/trellis.receipt.json");
  await rm(link, { force: true });
  await symlink(target, link);
  await trellis("check tools/dinner --receipt");
  expect(await read("precious.txt")).toBe("precious\n");
  await expect(readlink(link)).rejects.toThrow();
});

test("a receipt is taken in French too", async () => {
  const { out } = await trellis("check tools/dinner --receipt --lang fr");
  expect(out).toContain("Il ne contient aucune valeur des données");
});
