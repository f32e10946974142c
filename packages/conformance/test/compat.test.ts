import { join } from "node:path";
import { checkContainment } from "@trellis/compat";
import { formats } from "@trellis/runtime/support";
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

  test.each(["draft2020-12", "draft7"])(
    "asserted formats, %s: no wrong answer about any text in any format",
    (draft) => {
      const groups = readSuite(join(folder, "json-schema-test-suite", "tests", draft, "optional", "format"));
      const ask = (text: string, format: string): string =>
        checkContainment({ inner: { const: text }, outer: { format }, formats: "assert" }).verdict;
      const wrong: string[] = [];
      const count = { contained: 0, "not-contained": 0, undecided: 0 };
      const note = (text: string, format: string, isValid: boolean): void => {
        const verdict = ask(text, format);
        count[verdict as keyof typeof count]++;
        if (verdict === (isValid ? "not-contained" : "contained")) wrong.push(`${format}: ${JSON.stringify(text)}`);
      };
      const texts = new Set<string>();
      for (const { schema, tests } of groups) {
        const { format } = schema as { format?: unknown };
        for (const { data, valid } of tests) {
          if (typeof data !== "string" || typeof format !== "string") continue;
          texts.add(data);
          note(data, format, valid);
        }
      }
      console.log(`${draft}, asserted formats: ${JSON.stringify(count)}`);
      // The validators of contracts read formats strictly: nothing that is proven here may be otherwise there.
      const some = [...texts].filter((_, index) => index % 5 === 0);
      for (const [format, isValid] of Object.entries(formats)) {
        for (const text of some) note(text, format, isValid(text));
      }
      expect(wrong).toEqual([]);
      expect(count.undecided / (count.contained + count["not-contained"])).toBeLessThan(0.5);
    },
  );
});
