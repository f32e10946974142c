import type { Json } from "@trellis/findings";
import { Ajv, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isMultiple, rationalOf } from "../numbers/rational.js";
import type { Dialect } from "../parse/dialect.js";
import { knownFormats } from "../strings/format-bounds.js";
import type { LanguageOracle } from "../strings/language-oracle.js";
import { ajvSchema } from "./ajv-schema.js";

/** Whether Ajv finds a document valid; undefined where it cannot be asked. */
export type AjvJudge = (value: Json) => boolean | undefined;

/** Thrown inside: a pattern cannot be judged in good time. */
class Unjudged extends Error {}

/** Ajv as the judge of one schema, with exact `multipleOf` and patterns that take time in proportion to the text. */
export function createAjvJudge(
  schema: unknown,
  dialect: Dialect,
  isIn: LanguageOracle,
  assertFormats: boolean,
): AjvJudge {
  const prepared = ajvSchema(schema, dialect, assertFormats);
  if ("without" in prepared) return () => undefined;
  const { schema: readable } = prepared;
  let validate: ValidateFunction | undefined;
  let isReady = false;
  return (value) => {
    try {
      if (!isReady) {
        isReady = true;
        validate = createAjv(dialect, isIn, assertFormats).compile(readable);
      }
      return validate ? (validate(value) as boolean) : undefined;
    } catch {
      // What Ajv cannot compile or follow it does not judge.
      return undefined;
    }
  };
}

function createAjv(dialect: Dialect, isIn: LanguageOracle, assertFormats: boolean): Ajv {
  const matcher = (source: string) => ({
    // Ajv tells patterns apart by this.
    toString: () => source,
    test(text: string) {
      const is = isIn({ kind: "pattern", source }, text);
      if (is === undefined) throw new Unjudged();
      return is;
    },
  });
  const options: Options = {
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertFormats,
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: Object.assign(matcher, { code: "" }) as never },
  };
  const ajv: Ajv =
    dialect === "2020-12" ? new Ajv2020(options) : dialect === "2019-09" ? new Ajv2019(options) : new Ajv(options);
  for (const name of assertFormats ? knownFormats : []) {
    ajv.addFormat(name, (text: string) => {
      const is = isIn({ kind: "opaque", name, code: "format" }, text);
      if (is === undefined) throw new Unjudged();
      return is;
    });
  }
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    validate(step: number, value: number) {
      const [exact, of] = [rationalOf(value), rationalOf(step)];
      return exact !== undefined && of !== undefined && isMultiple(exact, of);
    },
  });
  return ajv;
}
