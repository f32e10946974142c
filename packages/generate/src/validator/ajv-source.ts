import { createAjv } from "@trellis/contract/compile";
import { _, type Ajv, type KeywordCxt, stringify } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { GenerateError } from "../generate-error.js";
import { placeMark } from "./shapes.js";

/**
 * The module that Ajv writes for a bundled schema: the raw material of our own. Nothing is inlined, because the way through
 * every reference is what tells the branches of a `oneOf` apart.
 * @throws CompileError when the schema cannot be compiled, or has a pattern that is not safe.
 */
export function ajvSource(bundled: object): string {
  const ajv = createAjv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  // `createAjv` writes dynamic references out as plain ones, so that nobody has to hand anchors on.
  ajv.opts.dynamicRef = false;
  changeCode(ajv, "$dynamicAnchor", () => {});
  markPlaces(ajv);
  useSets(ajv);
  return standalone.default(ajv, ajv.compile(bundled));
}

/** Lets a reference write down where in the schema it stands; Ajv's calls do not say. */
function markPlaces(ajv: Ajv): void {
  changeCode(ajv, "$ref", (cxt, code) => {
    // Inside `not` and `if` no error is wanted, and so no place.
    const place = cxt.it.createErrors === false ? "" : `${cxt.it.errSchemaPath}/$ref`;
    cxt.gen.code(_`${placeMark + place}`);
    code(cxt);
  });
}

/** Looks a plain value up in a set where Ajv would compare it with one after the other. */
function useSets(ajv: Ajv): void {
  changeCode(ajv, "enum", (cxt, code) => {
    const values: unknown = cxt.schema;
    if (
      !Array.isArray(values) ||
      values.length <= longestChain ||
      values.some((value) => typeof value === "object" && value !== null)
    ) {
      code(cxt);
      return;
    }
    const set = cxt.gen.scopeValue("func", {
      ref: new Set(values),
      key: JSON.stringify(values),
      code: _`new Set(${stringify(values)})`,
    });
    cxt.fail(_`!${set}.has(${cxt.data})`);
  });
}

// Up to here a chain of comparisons is shorter than a set, even when the error's list of values is counted.
const longestChain = 2;

function changeCode(
  ajv: Ajv,
  keyword: string,
  change: (cxt: KeywordCxt, code: (cxt: KeywordCxt) => void) => void,
): void {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition !== "object" || !("code" in definition) || typeof definition.code !== "function") {
    if (definition === false) return;
    throw new GenerateError("unknown-code", `Ajv's keyword ${keyword} is not made as it was.`);
  }
  const { code } = definition;
  definition.code = (cxt) => change(cxt, (same) => code(same));
}
