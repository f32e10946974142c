/** A test that ran, and the rules that made a finding meanwhile. */
export interface CountedTest {
  /** The test's file, relative to the repository with "/". */
  readonly file: string;
  readonly passed: boolean;
  readonly fired: readonly string[];
}

/** A rule, and the test of its family. */
export interface RuleFamily {
  readonly id: string;
  readonly test: string;
}

/** What is wrong with a rule: it never fired in its own test, or there was no test of it in which it kept silent. */
export interface Uncounted {
  readonly id: string;
  readonly what: "never-fires" | "never-silent";
  readonly test: string;
}

/** The rules that do not fire in one test of their family at least, and keep silent in one. */
export function uncountedRules(rules: readonly RuleFamily[], tests: readonly CountedTest[]): Uncounted[] {
  const byFile = new Map<string, CountedTest[]>();
  for (const one of tests.filter(({ passed }) => passed)) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return rules.flatMap(({ id, test }) => {
    const own = byFile.get(test) ?? [];
    const fires = own.some(({ fired }) => fired.includes(id));
    const silent = own.some(({ fired }) => !fired.includes(id));
    return [
      ...(fires ? [] : [{ id, what: "never-fires", test } as const]),
      ...(silent ? [] : [{ id, what: "never-silent", test } as const]),
    ];
  });
}
