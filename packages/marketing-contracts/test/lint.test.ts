import { lintPackage } from "@trellis/contract/lint";
import { expect, test } from "vitest";
import { all, folder, nameOf, sources } from "./package.js";

test("lint has nothing to say, advice included", { timeout: 60_000 }, async () => {
  const findings = await lintPackage({ folder, now: new Date("2026-01-01T00:00:00Z") });
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toEqual([]);
});

test.each(all.map((source) => [nameOf(source), source] as const))("%s shows what it accepts", (_, source) => {
  expect(source.examples.accepted.length).toBeGreaterThan(0);
  expect(source.examples.rejected.length).toBeGreaterThan(0);
});

test("what a field refers to is a contract of this package", () => {
  const known = sources.contracts.map(({ ref }) => ref);
  const named = [...JSON.stringify(all.map(({ schema }) => schema)).matchAll(/"x-refers-to":"([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(([, ref]) => ref).filter((ref) => !known.includes(String(ref)))).toEqual([]);
});
