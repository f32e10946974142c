import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { bundleSchema, readContracts } from "@trellis/contract";
import { exportOdcs, importOdcs } from "@trellis/contract/odcs";
import { parseDocument } from "@trellis/contract/read";
import type { ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { findCorpora } from "../src/corpora.js";

// The standards lie beside the suites.
const corpora = findCorpora();
const folder = corpora.folder === undefined ? "" : join(corpora.folder, "..", "standards");
const reason =
  "reason" in corpora ? corpora.reason : existsSync(join(folder, "odcs")) ? undefined : `${folder} holds no odcs`;
if (reason !== undefined) console.log(`ODCS is left out: ${reason}`);

describe.runIf(reason === undefined)("the Open Data Contract Standard", () => {
  let is: ValidateFunction | undefined;
  const problems = (document: unknown): string[] => {
    is ??= officialSchema();
    return is(document) ? [] : (is.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  // Even what is left out is collected.
  const entries =
    reason === undefined ? readdirSync(join(folder, "odcs-examples"), { recursive: true, withFileTypes: true }) : [];
  const examples = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

  test("there are examples", () => expect(examples.length).toBeGreaterThanOrEqual(18));

  test.each(examples)("%s survives import and export", (path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const { value } = parseDocument({ text, file: path, syntax: "yaml" });
    if (value === undefined) throw new Error(`${path} cannot be read`);
    const { contracts, findings } = importOdcs(value, { publisher: "https://acme.example" });
    const exported = exportOdcs(contracts);
    expect(problems(exported)).toEqual([]);
    // All of them are right in 3.1 as they are: only the version that they name is another.
    expect(exported).toEqual({ ...Object(value), apiVersion: "v3.1.0" });
    expect(findings.filter(({ rule }) => rule !== "contract/odcs-kept-aside")).toEqual([]);
    // What each contract says on its own is a document as well.
    for (const contract of contracts.slice(0, 5)) expect(problems(exportOdcs([contract]))).toEqual([]);
  });

  const sources = readContracts({ folder: join(import.meta.dirname, "../../marketing-contracts") });

  test.each(sources.contracts.map((source) => [source.ref, source] as const))(
    "our %s is exported as ODCS 3.1.0",
    (_, source) => {
      const header = source.headerDocument.value as { [name: string]: string };
      const exported = exportOdcs([{ header, schema: bundleSchema(source, sources).schema }]);
      expect(problems(exported)).toEqual([]);
      // And what was exported can be read again, as the same fields.
      const [again] = importOdcs(exported, { publisher: "https://acme.example" }).contracts;
      expect(Object.keys(Object(again?.schema.properties))).toEqual(
        Object.keys(Object(Object(source.schema).properties)),
      );
      expect(exportOdcs(again ? [again] : [])).toEqual(exported);
    },
  );
});

/** The schema that the standard publishes. It is written in dialect 2019-09, and says more than Ajv's strict mode likes. */
function officialSchema(): ValidateFunction {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(folder, "odcs", "odcs-json-schema-v3.1.0.json"), "utf8")));
}
