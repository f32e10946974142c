import { readFileSync } from "node:fs";
import { compileValidator } from "@trellis/contract/compile";
import type { SchemaError } from "@trellis/runtime";
import { describe, expect, test } from "vitest";
import { loadValidator } from "../testing/load-validator.js";

// A schema, and documents that take every way through it.
interface Case {
  name: string;
  schema: Record<string, never>;
  documents: unknown[];
}
const cases = JSON.parse(readFileSync(new URL("../../test/validator-cases.json", import.meta.url), "utf8")) as Case[];
const dialect = { $schema: "https://json-schema.org/draft/2020-12/schema" };

describe("generated validators agree with Ajv", () => {
  test.each(cases)("$name", async ({ schema, documents }) => {
    const generated = await loadValidator({ ...dialect, ...schema });
    const ajv = compileValidator({ ...dialect, ...schema });
    const verdicts = documents.map((document) => {
      const errors = generated.errors(document);
      expect(errors.map(comparable)).toEqual(ajv.errors(document).map(comparable));
      expect(generated.is(document)).toBe(errors.length === 0);
      return errors.length === 0;
    });
    // A table that only ever passes, or only ever fails, proves nothing.
    expect(new Set(verdicts).size).toBe(2);
  });
});

/** Without the place in the schema: ours is the whole way there, Ajv's begins anew behind every reference. */
function comparable({ instancePath, keyword, params }: SchemaError): unknown {
  return { instancePath, keyword, params };
}

test("the place in the schema is the whole way there, through every reference", async () => {
  const { errors } = await loadValidator({
    ...dialect,
    properties: { by: { oneOf: [{ $ref: "#/$defs/post" }, { $ref: "#/$defs/fax" }] } },
    $defs: { post: { required: ["street"] }, fax: { required: ["number"] } },
  });
  expect(errors({ by: {} }).map(({ schemaPath }) => schemaPath)).toEqual([
    "#/properties/by/oneOf/0/$ref/required",
    "#/properties/by/oneOf/1/$ref/required",
    "#/properties/by/oneOf",
  ]);
});
