import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { derivedCases, readPairs } from "../src/compat-cases.js";
import { score, scoreLine } from "../src/compat-score.js";
import { findCorpora, readRemotes, readSuite } from "../src/corpora.js";

const corpora = findCorpora();
if (corpora.folder === undefined) console.log(corpora.reason);

describe.runIf(corpora.folder !== undefined)("containment", () => {
  const folder = corpora.folder ?? "";

  test("the adjudicated pairs: no wrong answer, 99.5 % decided", () => {
    const result = score(readPairs(folder));
    console.log(`adjudicated pairs: ${scoreLine(result)}`);
    for (const name of result.undecided) console.log(`  undecided: ${name}`);
    expect(result.wrong).toEqual([]);
    expect(result.total).toBeGreaterThan(600);
    expect(result.undecided.length / result.total).toBeLessThanOrEqual(0.005);
  });

  test.each([
    { draft: "draft2020-12", dialect: "2020-12" },
    { draft: "draft7", dialect: "draft-07" },
  ] as const)("the official suite, $draft: no wrong answer, 95 % decided in every file", ({ draft, dialect }) => {
    const suite = join(folder, "json-schema-test-suite");
    const cases = derivedCases(readSuite(join(suite, "tests", draft)), dialect, readRemotes(join(suite, "remotes")));
    const result = score(cases);
    console.log(`${draft}: ${scoreLine(result)}`);
    const poor = [...new Set(cases.map(({ file }) => file))].filter((file) => {
      const inFile = cases.filter((one) => one.file === file);
      const left = inFile.filter(({ name }) => result.undecided.includes(name)).length;
      if (left > 0) console.log(`  ${file}: ${left} of ${inFile.length} undecided`);
      return left / inFile.length > 0.05;
    });
    expect(result.wrong).toEqual([]);
    expect(result.total).toBeGreaterThan(1500);
    expect(poor).toEqual([]);
  });
});
