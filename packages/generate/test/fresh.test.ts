import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { generatePackage } from "../src/index.js";

// What is committed is what the contracts make: every package of the repository, and the fixture of the type tests.
const packages = fileURLToPath(new URL("../..", import.meta.url));
const withContracts = readdirSync(packages).filter((name) => existsSync(join(packages, name, "contracts")));
// Linting a package compiles every contract and runs every example; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const command = "node packages/tooling/bin/generate.mjs contracts";

test("there are packages to look at", () => {
  expect(withContracts).toEqual(expect.arrayContaining(["byot", "contract", "marketing-contracts"]));
});

test.each([...withContracts, "generate/test/fixtures/acme-contracts"])(
  "%s is generated from its contracts",
  async (name) => {
    const folder = join(packages, name);
    const internal = !existsSync(join(folder, "trellis.json"));
    const { files, stale, findings } = await generatePackage({
      folder,
      check: true,
      now: new Date("2026-01-01T00:00:00Z"),
      internal,
      ...(internal ? { command } : {}),
    });
    expect({ stale, findings }).toEqual({ stale: [], findings: [] });
    expect(files).toBeGreaterThan(0);
  },
);
