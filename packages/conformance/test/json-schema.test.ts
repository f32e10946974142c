import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCorpora, readRemotes, readSuite } from "../src/corpora.js";
import { failures, plainAjv, trellis } from "../src/judge.js";
import { knownFailures } from "../src/known-failures.js";

const corpora = findCorpora();
if (corpora.folder === undefined) console.log(corpora.reason);

describe.runIf(corpora.folder !== undefined)("the official JSON Schema test suite", () => {
  const suite = join(corpora.folder ?? "", "json-schema-test-suite");
  const remotes = () => readRemotes(join(suite, "remotes"));

  test.each([
    { draft: "draft2020-12", dialect: "2020-12" },
    { draft: "draft7", dialect: "draft-07" },
  ] as const)("$draft: every failure is known, and there are fewer than plain Ajv has", ({ draft, dialect }) => {
    const groups = readSuite(join(suite, "tests", draft));
    const ours = failures(groups, trellis(dialect, remotes()));
    const theirs = failures(groups, plainAjv(dialect, remotes()));
    const total = groups.reduce((sum, group) => sum + group.tests.length, 0);
    console.log(`${draft}: ${total} required tests, ${ours.length} failures, plain Ajv ${theirs.length}`);
    expect(ours).toEqual(Object.keys(knownFailures[draft]));
    expect(ours.length).toBeLessThan(theirs.length);
    expect(total).toBeGreaterThan(800);
  });

  // draft-07 does not know uuid.
  test.each([
    { draft: "draft2020-12", dialect: "2020-12", formats: [...strictFormats, "uuid"] },
    { draft: "draft7", dialect: "draft-07", formats: strictFormats },
  ] as const)("$draft: the strict formats agree with every optional test", ({ draft, dialect, formats }) => {
    const all = readSuite(join(suite, "tests", draft, "optional", "format"));
    const groups = all.filter(({ file }) => formats.includes(file));
    expect(new Set(groups.map(({ file }) => file))).toEqual(new Set(formats));
    expect(failures(groups, trellis(dialect, remotes(), true))).toEqual([]);
  });
});

const strictFormats = ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "time", "uri"];
