import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, writeFiles } from "../../test/workspace.js";
import { readChangedFiles } from "./read-changed-files.js";

const manifest = (tool: string, contract: string): string =>
  `tool: ${tool}\nowner: sales\nproduces: [{ contract: ${contract}, data: "*.ndjson" }]\n`;
const lead = '{"email":"ada@acme.example"}\n';

/** Acme's repository with three tools, everything committed. */
function makeRepository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = makeWorkspace({
    "trellis.config.yaml": "guardrails: [./acme]\ntools: [tools/*]\n",
    "tools/a/trellis.yaml": manifest("a", "lead@1"),
    "tools/a/leads.ndjson": lead,
    "tools/b/trellis.yaml": manifest("b", "lead@1"),
    "tools/b/leads.ndjson": lead,
    "tools/c/trellis.yaml": "tool: c\nowner: sales\nconsumes: [{ contract: campaign@1, fields: [name] }]\n",
    ...files,
  });
  git(cwd, "init", "-q", "-b", "main");
  commit(cwd);
  return cwd;
}

function git(cwd: string, ...args: string[]): string {
  const who = ["-c", "user.name=Acme", "-c", "user.email=acme@acme.example", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function commit(cwd: string): void {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "-m", "change");
}

/** The tools that are checked after a change since a revision. */
async function touched(cwd: string, name = "HEAD", paths: string[] = []): Promise<string[]> {
  const read = readChangedFiles({ cwd, ref: name });
  if (!read.ok) throw new Error(JSON.stringify(read.finding));
  const { tools } = await checkWorkspace(cwd, { paths, changed: { name, since: read.changed } });
  return tools.map(({ folder }) => folder);
}

test("nothing was touched: nothing is checked, and a word says so", async () => {
  const cwd = makeRepository();
  const read = readChangedFiles({ cwd, ref: "main" });
  if (!read.ok) throw new Error("git does not work");
  const { tools, findings } = await checkWorkspace(cwd, { paths: [], changed: { name: "main", since: read.changed } });
  expect(tools).toEqual([]);
  expect(findings).toEqual([{ rule: "run/nothing-changed", level: "advisory", at: {}, data: { name: "main" } }]);
});

test("a file changed, added, deleted, renamed away: its tool, and no other", async () => {
  const cwd = makeRepository();
  writeFiles(cwd, { "tools/a/leads.ndjson": lead + lead });
  expect(await touched(cwd)).toEqual(["tools/a"]);
  git(cwd, "add", "-A");
  expect(await touched(cwd)).toEqual(["tools/a"]);
  commit(cwd);
  expect(await touched(cwd)).toEqual([]);
  expect(await touched(cwd, "HEAD~1")).toEqual(["tools/a"]);

  writeFiles(cwd, { "tools/b/new é.ndjson": lead });
  expect(await touched(cwd)).toEqual(["tools/b"]);
  commit(cwd);
  rmSync(join(cwd, "tools/b/new é.ndjson"));
  expect(await touched(cwd)).toEqual(["tools/b"]);
  commit(cwd);
  mkdirSync(join(cwd, "tools/a/old"));
  renameSync(join(cwd, "tools/b/leads.ndjson"), join(cwd, "tools/a/old/leads.ndjson"));
  expect(await touched(cwd)).toEqual(["tools/a", "tools/b"]);
});

test("a new tool is checked, a deleted one is not missed, and a lost manifest is found", async () => {
  const cwd = makeRepository();
  writeFiles(cwd, { "tools/d/trellis.yaml": manifest("d", "lead@1"), "tools/d/leads.ndjson": lead });
  expect(await touched(cwd)).toEqual(["tools/d"]);
  commit(cwd);
  rmSync(join(cwd, "tools/d"), { recursive: true });
  expect(await touched(cwd)).toEqual([]);
  rmSync(join(cwd, "tools/a/trellis.yaml"));
  expect(await touched(cwd)).toEqual(["tools/a"]);
});

test("a changed contract touches who produces or consumes it, also through a contract of their own", async () => {
  const cwd = makeRepository({
    "tools/b/trellis.yaml": manifest("b", "own-lead"),
    "tools/b/contracts/own-lead.yaml": "extends: lead@1\nrequired: [email]\n",
  });
  writeFileSync(join(cwd, "acme/generated/lead/v1/changed.js"), "");
  expect(await touched(cwd)).toEqual(["tools/a", "tools/b"]);
  commit(cwd);
  mkdirSync(join(cwd, "acme/contracts/campaign/v1"), { recursive: true });
  writeFileSync(join(cwd, "acme/contracts/campaign/v1/schema.json"), "{}");
  expect(await touched(cwd)).toEqual(["tools/c"]);
});

test("the configuration changed: every tool", async () => {
  const cwd = makeRepository();
  writeFiles(cwd, { "trellis.config.yaml": "guardrails: [./acme]\ntools: [tools/*]\nlanguage: en\n" });
  expect(await touched(cwd)).toEqual(["tools/a", "tools/b", "tools/c"]);
});

test("what others did since the two parted is not this change", async () => {
  const cwd = makeRepository();
  git(cwd, "checkout", "-q", "-b", "mine");
  writeFiles(cwd, { "tools/a/leads.ndjson": lead + lead });
  commit(cwd);
  git(cwd, "checkout", "-q", "main");
  writeFiles(cwd, { "tools/b/leads.ndjson": lead + lead });
  commit(cwd);
  git(cwd, "checkout", "-q", "mine");
  expect(await touched(cwd, "main")).toEqual(["tools/a"]);
});

test("paths narrow the choice further, and a file on its own counts when it changed", async () => {
  const cwd = makeRepository({ "loose/leads.ndjson": lead, "loose/other.ndjson": lead });
  writeFiles(cwd, {
    "tools/a/leads.ndjson": lead + lead,
    "tools/b/leads.ndjson": lead + lead,
    "loose/leads.ndjson": lead + lead,
  });
  expect(await touched(cwd, "HEAD", ["tools/b", "tools/c", "loose/leads.ndjson", "loose/other.ndjson"])).toEqual([
    "loose",
    "tools/b",
  ]);
});

test("a touched tool that takes the name of another is found", async () => {
  const cwd = makeRepository();
  writeFiles(cwd, { "tools/b/trellis.yaml": manifest("a", "lead@1") });
  const read = readChangedFiles({ cwd, ref: "HEAD" });
  if (!read.ok) throw new Error("git does not work");
  const { findings } = await checkWorkspace(cwd, { paths: [], changed: { name: "HEAD", since: read.changed } });
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/name-taken"]);
});

test("before the first commit, the empty tree stands for it", async () => {
  const cwd = makeWorkspace({
    "trellis.config.yaml": "guardrails: [./acme]\ntools: [tools/*]\n",
    "tools/a/trellis.yaml": manifest("a", "lead@1"),
    "tools/a/leads.ndjson": lead,
  });
  git(cwd, "init", "-q");
  git(cwd, "add", "-A");
  const empty = git(cwd, "hash-object", "-w", "-t", "tree", "--stdin").trim();
  expect(await touched(cwd, empty)).toEqual(["tools/a"]);
});

test("a folder below the repository's root is one of its own", async () => {
  const cwd = makeRepository();
  writeFiles(cwd, { "tools/a/leads.ndjson": lead + lead });
  const read = readChangedFiles({ cwd: join(cwd, "tools"), ref: "HEAD" });
  expect(read.ok && read.changed.files).toEqual([join(cwd, "tools/a/leads.ndjson")]);
});
