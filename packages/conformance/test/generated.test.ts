import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCorpora, readSuite, type SuiteGroup } from "../src/corpora.js";
import { generateValidators } from "../src/generated.js";
import { name } from "../src/judge.js";
import { refusedByGenerator } from "../src/known-failures.js";

const corpora = findCorpora();
if (corpora.folder === undefined) console.log(corpora.reason);

describe.runIf(corpora.folder !== undefined)("generated validators on the official JSON Schema test suite", () => {
  test("answer as the suite does, by `is` and by `errors`, wherever a schema stands on its own", async () => {
    const groups = readSuite(join(corpora.folder ?? "", "json-schema-test-suite", "tests", "draft2020-12")).filter(
      ({ schema, file }) =>
        file !== "format" && typeof schema === "object" && !JSON.stringify(schema).includes("localhost:1234"),
    );
    const validators = await generateValidators(groups);
    const refused = groups.filter((_, index) => validators[index] instanceof Error);
    const wrong = groups.flatMap((group, index) => {
      const validator = validators[index];
      if (!validator || validator instanceof Error) return [];
      const isWrong = ({ data, valid }: SuiteGroup["tests"][number]) =>
        validator.is(data) !== valid || (validator.errors(data).length === 0) !== valid;
      return group.tests.filter(isWrong).map((one) => name(group, one));
    });
    console.log(
      `generated: ${groups.length - refused.length} of ${groups.length} schemas, ${wrong.length} wrong answers`,
    );
    expect(wrong).toEqual([]);
    expect(refused.map(({ file, description }) => `${file} | ${description}`)).toEqual(Object.keys(refusedByGenerator));
  });
});
