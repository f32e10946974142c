import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeReceipted, receiptDay, writeReceipt } from "../../test/receipt.js";
import { checkWorkspace, makeWorkspace, writeFiles } from "../../test/workspace.js";
import { isSealed } from "./seal-receipt.js";

test("a receipt says what was read and what was wrong, and holds no value of it", async () => {
  const { receipt } = await makeReceipted('{"email":"ada@acme.example"}\n{"givenName":"Ada"}\n{"givenName":"grace"}\n');
  expect(receipt).toMatchInlineSnapshot(`
    {
      "checkedAt": "2027-05-08T09:30:00.000Z",
      "digest": "sha256-47969f4015b03eecd6902534c1e1675ba6994828fa448c58a237795b91050c75",
      "entries": [
        {
          "contract": "lead@1",
          "contractDigest": "sha256-1111111111111111111111111111111111111111111111111111111111111111",
          "data": [
            {
              "bytes": 71,
              "digest": "sha256-99f4ac67741dfc125b33398ab60ed4685e0f13975189bdf78fcdcfd2d8deefc0",
              "file": "leads.ndjson",
              "records": 3,
            },
          ],
          "declared": "sha256-fbacc7e8d26e0258c60d1ca82cb89883f304fdaa3627b339b781183b6b923889",
          "version": "1.0.0",
        },
      ],
      "problems": [
        {
          "count": 2,
          "level": "hard",
          "rule": "data/required-missing",
        },
      ],
      "tool": "visits",
      "trellis": "0.1.0",
      "trellisReceipt": 1,
    }
  `);
  expect(isSealed(receipt)).toBe(true);
  expect(JSON.stringify(receipt)).not.toMatch(/ada|grace/i);
});

test("the same data gives the same receipt", async () => {
  const [one, other] = [await makeReceipted(), await makeReceipted()];
  expect(other.receipt).toEqual(one.receipt);
});

test("a receipt of data with problems fails where the data is not", async () => {
  const { cwd } = await makeReceipted('{"givenName":"Ada"}\n');
  const { findings, tools } = await checkWorkspace(cwd);
  expect(findings.map(({ rule, data }) => [rule, data.name])).toEqual([
    ["tool/receipt-problems", "data/required-missing"],
    ["tool/receipt-used", "leads.ndjson"],
  ]);
  expect(tools[0]?.fails).toBe(true);
});

test("without receipts nothing is taken down", async () => {
  const { cwd } = await makeReceipted();
  expect((await checkWorkspace(cwd)).receipts).toEqual([]);
});

test("a tool whose manifest is wrong gets no receipt", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": "tool: visits\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  expect((await checkWorkspace(cwd, { receipts: { version: "0.1.0" } })).receipts).toEqual([]);
});

test("the organisation chooses for how long a receipt counts", async () => {
  const { cwd } = await makeReceipted();
  writeFiles(cwd, { "trellis.config.yaml": "guardrails: [./acme]\nreceipts: { validFor: P6D }\n" });
  const rulesAt = async (now: Date) => (await checkWorkspace(cwd, { now })).findings.map(({ rule }) => rule);
  const sixDays = 6 * 24 * 60 * 60 * 1000;
  expect(await rulesAt(new Date(receiptDay.getTime() + sixDays))).toEqual(["tool/receipt-used"]);
  expect(await rulesAt(new Date(receiptDay.getTime() + sixDays + 1))).toEqual(["tool/receipt-stale"]);
});

test.each([
  ["no JSON", "{", ["file/syntax-error"]],
  ["of another format", JSON.stringify({ trellisReceipt: 2 }), undefined],
  ["nothing", "", ["file/syntax-error"]],
  ["a list", "[]", ["data/wrong-type"]],
  ["with a key twice", '{"tool":"a","tool":"b"}', undefined],
])("a receipt that is %s is told at its place and speaks for nothing", async (_, text, rules) => {
  const { cwd } = await makeReceipted();
  writeFiles(cwd, { "tools/visits/trellis.receipt.json": text });
  const { findings } = await checkWorkspace(cwd);
  const found = findings.map(({ rule }) => rule);
  expect(found).not.toContain("tool/receipt-used");
  expect(findings.every(({ at }) => at.file === "tools/visits/trellis.receipt.json")).toBe(true);
  if (rules) expect(found).toEqual(rules);
  else expect(found.length).toBeGreaterThan(0);
});

test("a receipt that is a link out of the folder is not read", async () => {
  const { cwd, receipt } = await makeReceipted();
  const elsewhere = join(cwd, "elsewhere.json");
  writeFileSync(elsewhere, JSON.stringify(receipt));
  const other = makeWorkspace({ "tools/visits/trellis.yaml": readFileSync(join(cwd, "tools/visits/trellis.yaml")) });
  symlinkSync(elsewhere, join(other, "tools/visits/trellis.receipt.json"));
  const { findings } = await checkWorkspace(other);
  expect(findings.map(({ rule }) => rule)).toEqual(["file/outside-folder"]);
});

test("a receipt speaks for no folder, and for no other entry", async () => {
  const { cwd, receipt } = await makeReceipted();
  writeFiles(cwd, {
    "tools/visits/trellis.yaml": "tool: visits\nowner: sales\nproduces: [{ contract: lead@1, data: leads }]\n",
    "tools/visits/leads/one.ndjson": '{"email":7}\n',
  });
  writeReceipt(cwd, receipt);
  const { findings } = await checkWorkspace(cwd);
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/data-missing"]);
});
