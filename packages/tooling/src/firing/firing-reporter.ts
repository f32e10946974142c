import { relative } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { type CountedTest, uncountedRules } from "./count-firings.js";
import { ruleFamilies } from "./rule-families.js";

/** A plugin by which every run of the unit tests counts the rules, whatever else reports of it. */
export function countRules(root: string): { name: string; configureVitest(context: { vitest: Vitest }): void } {
  return {
    name: "count-rules",
    configureVitest: ({ vitest }) => {
      vitest.config.reporters.push(firingReporter(root) as never);
    },
  };
}

/**
 * Counts, at the end of a run of the unit tests, that every rule of every package fired in one test of its family and kept
 * silent in one, and fails the run when one did not. A run that was asked for some files alone counts the rules of those.
 */
function firingReporter(root: string): Reporter {
  return {
    onTestRunEnd: (modules) => {
      const unit = modules.filter(({ project }) => project.name === "unit");
      const ran = new Set(unit.map((one) => fileOf(one, root)));
      const rules = ruleFamilies(root).filter(({ test }) => ran.has(test));
      const tests = unit.flatMap((one) => testsOf(one, root));
      // A test that was left out by its name has not been counted, and cannot be missed.
      if (rules.length === 0 || tests.some(({ skipped }) => skipped)) return;
      const uncounted = uncountedRules(rules, tests);
      for (const { id, what, test } of uncounted) {
        const said = what === "never-fires" ? "fires in no test" : "keeps silent in no test";
        console.error(`The rule ${id} ${said} of ${test}.`);
      }
      if (uncounted.length > 0) process.exitCode = 1;
      else console.log(` Rules counted: ${rules.length} fire in a test of their own, and keep silent in one.`);
    },
  };
}

function fileOf({ moduleId }: TestModule, root: string): string {
  return relative(root, moduleId).replaceAll("\\", "/");
}

function testsOf(module: TestModule, root: string): (CountedTest & { skipped: boolean })[] {
  const file = fileOf(module, root);
  return [...module.children.allTests()].map((test) => {
    const { state } = test.result();
    return { file, passed: state === "passed", skipped: state === "skipped", fired: test.meta().fired ?? [] };
  });
}
