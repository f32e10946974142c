import { formats } from "@trellis/runtime/support";
import { _, Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { annotationKeywords } from "./annotation-keywords.js";
import { asCompileError } from "./as-compile-error.js";
import type { Dialect } from "./dialect.js";
import { mendKeywords } from "./mend-keywords.js";
import { createPreparation } from "./prepare-schema.js";

/** How {@link createAjv} reads schemas, besides Ajv's own options. */
export interface CompileOptions extends Options {
  /** "2020-12" when left out. */
  readonly dialect?: Dialect;
  /** Whether a wrong format is an error. True when left out, as in every contract; the specification's default is false. */
  readonly assertFormats?: boolean;
  /** Leaves out the search for unsafe patterns, for schemas that were searched before. */
  readonly trustPatterns?: boolean;
}

/**
 * An Ajv instance that reads schemas as Trellis does: exact `multipleOf`, the strict formats of `@trellis/runtime/support`, the
 * `x-` keywords, unknown keywords refused (`strict: false` lets them be), and the specification followed where Ajv leaves
 * it. Use one instance for one bundle and what is added to it with `addSchema`. Code written with `code.source` takes formats
 * and arithmetic from `require("@trellis/runtime/support")`. `compile` and `addSchema` throw a {@link CompileError}.
 */
export function createAjv({
  dialect = "2020-12",
  assertFormats = true,
  trustPatterns = false,
  strict = true,
  ...options
}: CompileOptions = {}): Ajv {
  const all: Options = {
    strictSchema: strict === "log" ? "log" : strict,
    strictNumbers: true,
    // These would refuse sound schemas: `required` beside an `allOf` that defines the property, types that a `$ref` says.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowMatchingProperties: true,
    logger: false,
    formats: { ...formats },
    validateFormats: assertFormats,
    ...options,
    code: { ...options.code, formats: _`require("@trellis/runtime/support").formats` },
  };
  const ajv: Ajv = dialect === "draft-07" ? new Ajv(all) : new Ajv2020(all);
  for (const keyword of annotationKeywords) ajv.addKeyword({ ...keyword });
  // Ajv follows anchors, and in strict mode takes the word for unknown all the same.
  if (dialect !== "draft-07") ajv.addKeyword("$anchor");
  mendKeywords(ajv);
  prepareBeforeUse(ajv, dialect, trustPatterns);
  return ajv;
}

function prepareBeforeUse(ajv: Ajv, dialect: Dialect, trustPatterns: boolean): void {
  const prepare = createPreparation({ dialect, trustPatterns });
  const add = ajv._addSchema.bind(ajv);
  ajv._addSchema = (schema, meta, uri, validate, isAdded) => {
    if (meta || typeof schema !== "object") return add(schema, meta, uri, validate, isAdded);
    const prepared = prepare(schema, { ...(uri ? { uri } : {}), isWhole: !isAdded });
    // Keeping count of what was evaluated costs code and time in every branch: a schema on its own that never asks is spared.
    if (dialect !== "draft-07") ajv.opts.unevaluated = !prepared.isAlone || prepared.asksWhatWasEvaluated;
    return add(prepared.schema, meta, uri, validate, isAdded);
  };
  const { compile, addSchema } = ajv;
  ajv.compile = ((schema: object, meta?: boolean) =>
    asCompileError(() => compile.call(ajv, schema, meta))) as Ajv["compile"];
  ajv.addSchema = ((...rest: Parameters<Ajv["addSchema"]>) =>
    asCompileError(() => addSchema.apply(ajv, rest))) as Ajv["addSchema"];
}
