// Mutation testing of the evaluator of exceptions: `npm run mutate`. Every mutant that survives is explained in
// docs/decisions/0072-what-survives-mutation.md.
export default {
  // pnpm keeps plugins where only this package finds them.
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts" },
  mutate: ["src/waive/*.ts", "!src/waive/*.test.ts", "!src/waive/index.ts"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { break: 95 },
};
