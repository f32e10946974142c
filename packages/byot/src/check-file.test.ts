import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace } from "../test/workspace.js";

const files = {
  "leads.csv": "E-mail address,Source,Shelf\nada@acme.example,web,7\nben,web,8\n",
  "plain.ndjson": '{"email":"ada@acme.example"}\n',
};

test("a file without a contract is checked against the one it is like", async () => {
  const cwd = makeWorkspace(files);
  const { tools, findings, guessed } = await checkWorkspace(cwd, { paths: ["leads.csv"] });
  expect(tools[0]?.data).toEqual([{ file: "leads.csv", contract: "lead@1", records: 2 }]);
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["data/contract-guessed", "data/column-unmapped"]),
  );
  expect(guessed).toEqual([
    {
      path: expect.stringContaining("leads.csv"),
      contract: "lead@1",
      map: expect.objectContaining({ email: "E-mail address" }),
    },
  ]);
});

test("what the caller says is not guessed", async () => {
  const cwd = makeWorkspace({ "leads.csv": "Mail,Other\nada@acme.example,ben@acme.example\n" });
  const options = { paths: ["leads.csv"], contract: "lead@1", map: { email: "Other" } };
  const { findings, guessed } = await checkWorkspace(cwd, options);
  expect(guessed[0]?.map).toEqual({ email: "Other" });
  expect(findings.filter(({ rule }) => rule.endsWith("-guessed"))).toEqual([]);
});

test("a field that the caller says has no column stays without one", async () => {
  const cwd = makeWorkspace(files);
  const { guessed } = await checkWorkspace(cwd, { paths: ["leads.csv"], contract: "lead@1", map: { email: null } });
  expect(Object.keys(guessed[0]?.map ?? {})).not.toContain("email");
});

test("records in the contract's own shape need no map", async () => {
  const cwd = makeWorkspace(files);
  const { guessed } = await checkWorkspace(cwd, { paths: ["plain.ndjson"] });
  expect(guessed).toEqual([{ path: expect.stringContaining("plain.ndjson"), contract: "lead@1" }]);
});

test("a file that cannot be read says so, and no contract is asked for", async () => {
  const cwd = makeWorkspace({ "sheet.xlsx": "PK" });
  const { findings } = await checkWorkspace(cwd, { paths: ["sheet.xlsx"] });
  expect(findings.map(({ rule }) => rule)).toEqual(["data/unknown-format"]);
});

test("a link out of its folder to a file of another kind is told as a link, and not opened", async () => {
  const cwd = makeWorkspace({ "in/own.ndjson": '{"email":"ada@acme.example"}\n', passwd: "root:x:0\n" });
  symlinkSync(join(cwd, "passwd"), join(cwd, "in/a.ndjson"));
  const { findings } = await checkWorkspace(cwd, { paths: ["in/a.ndjson"], contract: "lead@1" });
  expect(findings).toEqual([
    { rule: "file/outside-folder", level: "absolute", at: { file: "in/a.ndjson" }, data: { how: "link" } },
  ]);
});
