import { findDuplicate, isMultipleOf } from "@trellis/runtime/support";
import {
  _,
  type Ajv,
  type AnySchema,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
  nil,
  stringify,
} from "ajv";
import { not } from "ajv/dist/compile/codegen/index.js";
import { alwaysValidSchema, mergeEvaluated } from "ajv/dist/compile/util.js";
import type { JsonSchema } from "../source/json-schema.js";
import { type EvaluatingContains, evaluatingContains } from "./evaluating-contains.js";

type WriteCode = CodeKeywordDefinition["code"];

/**
 * Mends the keywords of an Ajv instance that leave the specification. What they write stays in the shapes that Ajv's own code
 * has. The definitions are the instance's own, and keep their order.
 */
export function mendKeywords(ajv: Ajv): void {
  replace(ajv, "multipleOf", () => multipleOf);
  replace(ajv, "uniqueItems", () => uniqueItems);
  tellExample(ajv);
  replace(ajv, "enum", emptyEnum);
  for (const name of ["properties", "required", "dependencies", "dependentRequired", "dependentSchemas"]) {
    replace(ajv, name, ownNames);
  }
  replace(ajv, "if", conditional);
  replace(ajv, "contains", containsOnly);
  replace(ajv, "prefixItems", () => tuple);
  replace(ajv, "items", (original) => (cxt, type) => (Array.isArray(cxt.schema) ? tuple(cxt) : original(cxt, type)));
  replace(ajv, "unevaluatedItems", () => unevaluatedItems);
  replace(ajv, "unevaluatedProperties", () => unevaluatedProperties);
}

function replace(ajv: Ajv, keyword: string, by: (original: WriteCode) => WriteCode): void {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition !== "object" || !("code" in definition)) return;
  definition.code = by(definition.code);
  // Lets `reset` take back the errors of schemas that were only tried.
  if (keyword === "unevaluatedItems") definition.trackErrors = true;
}

/** Exact in decimals: Ajv divides, and finds 19.99 no multiple of 0.01. */
function multipleOf(cxt: KeywordCxt): void {
  const check = cxt.gen.scopeValue("func", {
    ref: isMultipleOf,
    code: _`require("@trellis/runtime/support").isMultipleOf`,
  });
  cxt.fail(_`!${check}(${cxt.data}, ${cxt.schemaCode})`);
}

/** Ajv compares every item with every other, and a list may be long. */
function uniqueItems(cxt: KeywordCxt): void {
  if (!cxt.schema) return;
  const find = cxt.gen.scopeValue("func", {
    ref: findDuplicate,
    code: _`require("@trellis/runtime/support").findDuplicate`,
  });
  const equal = cxt.gen.const("equal", _`${find}(${cxt.data})`);
  cxt.setParams({ i: _`${equal}[0]`, j: _`${equal}[1]` });
  cxt.fail(_`${equal} !== undefined`);
}

/** A person is shown what fits a pattern, where the contract has an example, and never the pattern itself. */
function tellExample(ajv: Ajv): void {
  const definition = ajv.getKeyword("pattern");
  if (typeof definition !== "object" || !definition.error) return;
  definition.error = {
    ...definition.error,
    params: ({ schemaCode, parentSchema }) => {
      const examples: unknown = parentSchema?.examples;
      const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
      return typeof example === "string" ? _`{example: ${example}}` : _`{pattern: ${schemaCode}}`;
    },
  };
}

/** An empty list of values lets nothing pass; Ajv refuses to compile it. */
function emptyEnum(original: WriteCode): WriteCode {
  return (cxt, type) => (Array.isArray(cxt.schema) && cxt.schema.length === 0 ? cxt.fail() : original(cxt, type));
}

/** A property called `constructor` or `toString` must be the data's own. Looking is dear, so only such names are looked up. */
function ownNames(original: WriteCode): WriteCode {
  return (cxt, type) => {
    const schema: unknown = cxt.schema;
    const names = Array.isArray(schema)
      ? schema.map(String)
      : Object.entries(Object(schema)).flatMap(([name, value]) => [
          name,
          ...(Array.isArray(value) ? value.map(String) : []),
        ]);
    if (names.some((name) => name in Object.prototype))
      Object.assign(cxt.it, { opts: { ...cxt.it.opts, ownProperties: true } });
    original(cxt, type);
  };
}

/** What `if` evaluates counts when it holds, with `then` or without; Ajv counts it always, or never. */
function conditional(original: WriteCode): WriteCode {
  return (cxt, type) => {
    const { gen, it, parentSchema } = cxt;
    if (!it.opts.unevaluated) return original(cxt, type);
    const branch = gen.name("_valid");
    const condition = cxt.subschema(
      { keyword: "if", compositeRule: true, createErrors: false, allErrors: false },
      branch,
    );
    cxt.mergeValidEvaluated(condition, branch);
    cxt.reset();
    const clauses = (["then", "else"] as const).filter((keyword) => parentSchema[keyword] !== undefined);
    if (clauses.length === 0) return;
    const valid = gen.let("valid", true);
    const failing = clauses.length === 2 ? gen.let("ifClause") : undefined;
    cxt.setParams({ ifClause: failing ?? clauses[0] });
    const clause = (keyword: "then" | "else") => (): void => {
      if (!clauses.includes(keyword)) return;
      const checked = cxt.subschema({ keyword }, branch);
      gen.assign(valid, branch);
      cxt.mergeValidEvaluated(checked, valid);
      if (failing) gen.assign(failing, _`${keyword}`);
    };
    gen.if(branch, clause("then"), clause("else"));
    cxt.pass(valid, () => cxt.error(true));
  };
}

/** Items after the last evaluated one. Ajv compares the length with `true` where branches evaluated all of them. */
function unevaluatedItems(cxt: KeywordCxt): void {
  const { gen, data, it } = cxt;
  const schema: unknown = cxt.schema;
  const { items } = it;
  const evidence = evaluatingContains(cxt.parentSchema as JsonSchema);
  it.items = true;
  if (items === true || schema === true) return;
  const length = gen.const("len", _`${data}.length`);
  const from =
    items instanceof Name ? gen.const("from", _`${items} === true ? ${length} : ${items} || 0`) : (items ?? 0);
  if (evidence.length > 0) {
    unmatchedItems(cxt, evidence, from, length);
    return;
  }
  if (schema === false) {
    cxt.setParams({ len: from });
    cxt.fail(_`${length} > ${from}`);
    return;
  }
  const valid = gen.var("valid", true);
  gen.forRange("i", from, length, (index) => {
    cxt.subschema({ keyword: "unevaluatedItems", dataProp: index, dataPropType: 0 }, valid);
    if (!it.allErrors) gen.if(not(valid), () => gen.break());
  });
  cxt.ok(valid);
}

/** The first items, a schema for each. Where a list is shorter, Ajv leaves out the keywords that come after. */
function tuple(cxt: KeywordCxt): void {
  const { gen, data, keyword, it } = cxt;
  const schemas = cxt.schema as readonly JsonSchema[];
  if (it.opts.unevaluated && schemas.length > 0 && it.items !== true) {
    it.items = mergeEvaluated.items(gen, schemas.length, it.items);
  }
  const length = gen.const("len", _`${data}.length`);
  for (const [index, schema] of schemas.entries()) {
    if (alwaysValidSchema(it, schema as AnySchema)) continue;
    const valid = gen.var("valid", true);
    gen.if(_`${length} > ${index}`, () => cxt.subschema({ keyword, schemaProp: index, dataProp: index }, valid));
    cxt.ok(valid);
  }
}

/** A `contains` evaluates the items that it matches, which `unevaluatedItems` finds out; Ajv counts all of them. */
function containsOnly(original: WriteCode): WriteCode {
  return (cxt, type) => {
    const { items } = cxt.it;
    original(cxt, type);
    if (items === undefined) delete cxt.it.items;
    else cxt.it.items = items;
  };
}

/** `unevaluatedItems` beside a `contains`: an item passes when a `contains` that applies matches it. */
function unmatchedItems(
  cxt: KeywordCxt,
  evidence: readonly EvaluatingContains[],
  from: Name | number,
  length: Name,
): void {
  const { gen, it } = cxt;
  const holds = (schema: JsonSchema, index?: Name): Name => {
    const valid = gen.name("valid");
    const topSchemaRef = gen.scopeValue("schema", { ref: schema, code: stringify(schema) });
    const at = index ? { dataProp: index, dataPropType: 0 } : {};
    const quiet = { compositeRule: true, createErrors: false, allErrors: false } as const;
    cxt.subschema({ schema, schemaPath: nil, topSchemaRef, errSchemaPath: it.errSchemaPath, ...quiet, ...at }, valid);
    return valid;
  };
  const applies = evidence.map(({ guards }) => guards.map((guard) => holds(guard)));
  const valid = gen.let("valid", true);
  cxt.setParams({ len: from });
  gen.forRange("i", from, length, (index) => {
    const passes = gen.let("passes", false);
    for (const schema of [...evidence.map(({ contains }) => contains), cxt.schema as JsonSchema].entries()) {
      const [nth, one] = schema;
      const guards = (applies[nth] ?? []).reduce<Code>((all, guard) => _`${all} && ${guard}`, _`!${passes}`);
      gen.if(guards, () => gen.assign(passes, holds(one, index)));
    }
    gen.if(not(passes), () => gen.assign(valid, false).break());
  });
  cxt.reset();
  cxt.pass(valid);
}

/** Properties that nothing evaluated. Ajv takes `toString` for evaluated wherever it keeps count in an object. */
function unevaluatedProperties(cxt: KeywordCxt): void {
  const { gen, data, it, errsCount } = cxt;
  const schema: unknown = cxt.schema;
  const { props } = it;
  it.props = true;
  if (props === true || schema === true || !errsCount) return;
  const check = (key: Name): void => {
    if (schema === false) {
      cxt.setParams({ unevaluatedProperty: key });
      cxt.error();
      if (!it.allErrors) gen.break();
      return;
    }
    const valid = gen.name("valid");
    cxt.subschema({ keyword: "unevaluatedProperties", dataProp: key, dataPropType: 1 }, valid);
    if (!it.allErrors) gen.if(not(valid), () => gen.break());
  };
  const eachUnless = (isEvaluated: (key: Name) => Code | undefined): void => {
    gen.forIn("key", data, (key) => {
      const evaluated = isEvaluated(key);
      if (evaluated) gen.if(not(evaluated), () => check(key));
      else check(key);
    });
  };
  if (props instanceof Name) {
    const has = gen.scopeValue("func", {
      ref: Object.prototype.hasOwnProperty,
      code: _`Object.prototype.hasOwnProperty`,
    });
    gen.if(_`${props} !== true`, () => eachUnless((key) => _`(${props} && ${has}.call(${props}, ${key}))`));
  } else {
    const names = Object.keys(props ?? {});
    eachUnless((key) =>
      names.reduce<Code | undefined>(
        (all, name) => (all ? _`${all} || ${key} === ${name}` : _`${key} === ${name}`),
        undefined,
      ),
    );
  }
  cxt.ok(_`${errsCount} === errors`);
}
