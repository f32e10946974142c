import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Child, startChild } from "./start-child.js";

vi.setConfig({ testTimeout: 120_000 });

let child: Child;
const cwd = realpathSync(mkdtempSync(join(tmpdir(), "trellis-new-of-")));
beforeAll(() => {
  child = startChild();
});
afterAll(() => {
  child.stop();
  rmSync(cwd, { recursive: true, force: true });
});

async function publishedContracts(): Promise<string[]> {
  const { out } = await child.trellis("contracts list --format json", { cwd });
  return (JSON.parse(out) as { ref: string }[]).map(({ ref }) => ref);
}

test("a tool of any published contract passes its check at once", async () => {
  const refs = await publishedContracts();
  expect(refs.length).toBeGreaterThan(15);
  for (const ref of refs) {
    const { code, out } = await child.trellis(`new tool of-${ref.replace("@", "-")} --contract ${ref}`, { cwd });
    expect(code, out).toBe(0);
  }
  const checked = await child.trellis("check . --format json", { cwd });
  const { summary } = JSON.parse(checked.out);
  expect([checked.code, summary.tools, summary.passing]).toEqual([0, refs.length, refs.length]);
});

test("in TypeScript it imports that contract, and holds a record of it", async () => {
  expect((await child.trellis("new tool of-code --typescript --contract email-event@1", { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, "of-code/src/make-record.ts"), "utf8")).toContain(
    'import { type EmailEvent, emailEvent } from "@trellis/marketing-contracts/email-event/v1";',
  );
  expect((await child.trellis("check of-code", { cwd })).code).toBe(0);
});

test("a contract that nobody publishes is refused, with the one that was meant", async () => {
  const { code, out } = await child.trellis("new tool of-nothing --contract campain@1", { cwd });
  expect([code, out]).toEqual([2, expect.stringContaining("campaign@1")]);
});
