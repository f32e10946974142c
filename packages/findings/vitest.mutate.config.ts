import { defineConfig } from "vitest/config";

// The tests that judge the evaluator, apart from the others: each mutant runs them again.
export default defineConfig({
  resolve: { conditions: ["@trellis/source"] },
  ssr: { resolve: { conditions: ["@trellis/source"], externalConditions: ["@trellis/source"] } },
  test: {
    include: ["src/waive/*.test.ts", "src/rules/waiver/*.test.ts"],
    exclude: ["src/waive/large-lists.test.ts"],
    testTimeout: 10_000,
  },
});
