import { _, type KeywordCxt, stringify } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { GenerateError } from "../generate-error.js";
import { placeMark } from "./shapes.js";

/** The module that Ajv writes for a schema: the raw material of `is` and `errors`. */
export function ajvSource(ajv: Ajv2020, schema: object): string {
  const text = JSON.stringify(schema);
  // Accounting for what has been evaluated, and for dynamic anchors, is only worth its code where somebody asks.
  ajv.opts.unevaluated = /"unevaluated(Properties|Items)":/.test(text);
  ajv.opts.dynamicRef = text.includes('"$dynamicRef":');
  ajv.opts.ownProperties = namesOfEveryObject.some((name) => text.includes(JSON.stringify(name)));
  markPlaces(ajv, "$ref");
  markPlaces(ajv, "$dynamicRef");
  useSets(ajv);
  return standalone.default(ajv, ajv.compile(schema));
}

// A schema that speaks of `constructor` must not find the one that every object inherits.
const namesOfEveryObject = Object.getOwnPropertyNames(Object.prototype);

/** Lets a reference write down where in the schema it stands; Ajv's calls do not say. */
function markPlaces(ajv: Ajv2020, keyword: string): void {
  changeCode(ajv, keyword, (cxt, code) => {
    cxt.gen.code(_`${`${placeMark}${cxt.it.errSchemaPath}/${keyword}`}`);
    code(cxt);
  });
}

/** Looks a plain value up in a set where Ajv would compare it with one after the other. */
function useSets(ajv: Ajv2020): void {
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

// Up to here a chain of comparisons is as fast as a set, and shorter.
const longestChain = 8;

function changeCode(
  ajv: Ajv2020,
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
