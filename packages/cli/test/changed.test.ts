import { execFileSync } from "node:child_process";
import { appendFile, rm } from "node:fs/promises";
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

const trellis = (line: string): Promise<Run> => child.trellis(line, { cwd: root });
/** What was said, on one line. */
const said = ({ out }: Run): string => out.replace(/\s+/g, " ");
const git = (...args: string[]): void => {
  const who = ["-c", "user.name=Acme", "-c", "user.email=acme@acme.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: root, stdio: "ignore" });
};

test("without a repository, and without the revision, nothing passes by mistake", async () => {
  const outside = await trellis("check --changed main");
  expect([outside.code, said(outside).includes("this folder is in no git repository")]).toEqual([2, true]);
  git("init", "-q", "-b", "main");
  const unknown = await trellis("check --changed main");
  expect([unknown.code, said(unknown).includes("Git knows no revision “main” here.")]).toEqual([2, true]);
});

test("only the tool that was touched is checked; a touched contract brings its users back", async () => {
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const untouched = await trellis("check --changed main");
  expect([untouched.code, said(untouched).includes("Nothing that is checked here was touched since “main”.")]).toEqual([
    0,
    true,
  ]);
  await appendFile(join(root, "tools/dinner/guests.csv"), "linus@acme.example,FR\n");
  const one = await trellis("check --changed main --format json");
  const names = ({ out }: Run): string[] => JSON.parse(out).tools.map(({ name }: { name: string }) => name);
  expect([one.code, names(one)]).toEqual([0, ["dinner"]]);
  await appendFile(join(root, "guardrails/generated/guest/v1/index.js"), "\n");
  const all = await trellis("check --changed main --format json");
  expect([all.code, names(all)]).toEqual([1, ["dinner", "picnic"]]);
});
