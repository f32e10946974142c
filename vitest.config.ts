import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { countRules } from "./packages/tooling/src/firing/firing-reporter.js";
import { observeFindings } from "./packages/tooling/src/firing/observe-findings.js";

// Unit tests read every package from its source, so that they need no build.
const fromSource = {
  resolve: { conditions: ["@trellis/source"] },
  ssr: { resolve: { conditions: ["@trellis/source"], externalConditions: ["@trellis/source"] } },
};

const temporary = "packages/tooling/src/testing/temp-folder.ts";

export default defineConfig({
  test: {
    // vitest keeps one core for itself unless told; on two that is half of them.
    maxWorkers: "100%",
    projects: [
      {
        ...fromSource,
        // Counts that every rule fires in one test of its own and keeps silent in one.
        plugins: [observeFindings(), countRules(fileURLToPath(new URL(".", import.meta.url)))],
        test: {
          name: "unit",
          setupFiles: ["packages/tooling/src/firing/record-firing.ts"],
          globalSetup: temporary,
          // Our code keeps no state of its own between calls, so test files may share a process: twice as fast.
          isolate: false,
          include: ["packages/*/src/**/*.test.ts", "packages/*/policies/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          // A machine that does other things as well takes its time; what hangs is told all the same.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          exclude: ["packages/conformance/**", "packages/tooling/test/packed/**", "**/node_modules/**"],
        },
      },
      {
        ...fromSource,
        test: {
          name: "conformance",
          globalSetup: temporary,
          include: ["packages/conformance/test/**/*.test.ts"],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: "packed",
          globalSetup: [temporary, "packages/tooling/test/packed/pack-all.ts"],
          include: ["packages/tooling/test/packed/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
