import { createAjv, type Dialect } from "@trellis/contract/compile";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { SuiteGroup } from "./corpora.js";

/** One test that somebody answers otherwise than the suite: "<file> | <group> | <test>". */
export type Failure = string;

/** Gives the verdicts of one schema on documents; may throw when it cannot compile the schema. */
export type Judge = (schema: object | boolean) => (document: unknown) => boolean;

/**
 * Trellis's own reading of a dialect, as `createAjv` gives it. The suite's patterns are trusted: some of them take quadratic
 * time, which a stranger's schema would be refused for.
 */
export function trellis(
  dialect: Dialect,
  remotes: ReadonlyMap<string, object | boolean>,
  assertFormats = false,
): Judge {
  return (schema) => {
    const ajv = createAjv({ dialect, strict: false, assertFormats, trustPatterns: true });
    for (const [address, remote] of remotesOf(dialect, remotes)) ajv.addSchema(remote, address);
    const validate = ajv.compile(schema);
    return (document) => validate(document) === true;
  };
}

/** Ajv as it comes, told of the same remote schemas. */
export function plainAjv(
  dialect: Dialect,
  remotes: ReadonlyMap<string, object | boolean>,
  assertFormats = false,
): Judge {
  return (schema) => {
    const Class = dialect === "draft-07" ? Ajv : Ajv2020;
    const ajv = new Class({ strict: false, validateFormats: assertFormats, logger: false });
    if (assertFormats) addFormats.default(ajv);
    for (const [address, remote] of remotesOf(dialect, remotes)) ajv.addSchema(remote, address);
    const validate = ajv.compile(schema);
    return (document) => validate(document) === true;
  };
}

/** The tests of some groups on which a judge disagrees with the suite. A schema that it cannot compile fails all of them. */
export function failures(groups: readonly SuiteGroup[], judge: Judge): Failure[] {
  return groups.flatMap((group) => {
    let verdict: (document: unknown) => boolean;
    try {
      verdict = judge(group.schema);
    } catch {
      return group.tests.map((test) => name(group, test));
    }
    return group.tests.filter((test) => safely(verdict, test.data) !== test.valid).map((test) => name(group, test));
  });
}

/** The name under which a test is listed. */
export function name(group: Pick<SuiteGroup, "file" | "description">, test: { readonly description: string }): Failure {
  return `${group.file} | ${group.description} | ${test.description}`;
}

function safely(verdict: (document: unknown) => boolean, document: unknown): boolean | "threw" {
  try {
    return verdict(document);
  } catch {
    return "threw";
  }
}

/** A dialect sees the remote schemas that are written in it or in no particular one. */
function remotesOf(dialect: Dialect, remotes: ReadonlyMap<string, object | boolean>): [string, object | boolean][] {
  const own = dialect === "draft-07" ? "draft7" : "draft2020-12";
  return [...remotes].filter(([address]) => {
    const [, first = ""] = /^http:\/\/localhost:1234\/([^/]+)\//.exec(address) ?? [];
    return !/^(draft|v1$)/.test(first) || first === own;
  });
}
