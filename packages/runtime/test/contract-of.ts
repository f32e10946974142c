import type { Classification, Finding, Labels, Sentences } from "@trellis/findings";
import { describe } from "@trellis/findings";
import { _, type Ajv, type AnySchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract } from "../src/contract.js";
import type { ContractParts } from "../src/contract-parts.js";
import { createContract } from "../src/create-contract.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import { formats } from "../src/support/formats.js";
import { isMultipleOf } from "../src/support/is-multiple-of.js";

/** A contract for tests, compiled here and now; its fields are public unless `fields` says otherwise. */
export function contractOf(schema: AnySchemaObject, fields: ContractParts["fields"] = {}): Contract {
  return createContract({
    header: { name: "lead", version: "1.0.0", major: 1, title: "Lead", owner: "demand-generation", status: "active" },
    ...validatorOf(schema),
    fields: { ...fieldsOf(schema, ""), ...fields },
  });
}

/** The validator of a schema, as a generated one is: its errors tell the way through every reference. */
function validatorOf(schema: AnySchemaObject): Pick<ContractParts, "is" | "errors"> {
  const is = ajvOf(false).compile(schema);
  const ajv = ajvOf(true);
  tellReferences(ajv);
  const all = ajv.compile(schema);
  return {
    is: (input) => is(input) as boolean,
    errors: (input) => (all(input) ? [] : (all.errors ?? [])),
  };
}

/** The findings of a document, and what they say in both languages. */
export function explained(contract: Contract, input: unknown, labels: Labels = {}): Explained[] {
  const result = contract.parse(input);
  if (result.ok) return [];
  return result.findings.map((finding) => ({
    finding,
    en: describe(finding, en, labels),
    fr: describe(finding, fr, labels),
  }));
}

interface Explained {
  readonly finding: Finding;
  readonly en: Sentences;
  readonly fr: Sentences;
}

function ajvOf(allErrors: boolean): Ajv {
  const ajv = new Ajv2020({ allErrors, strict: false, strictNumbers: true, inlineRefs: false, formats });
  ajv.removeKeyword("multipleOf").addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    error: { message: "", params: ({ schema }) => _`{ multipleOf: ${schema} }` },
    code: (cxt) => cxt.fail(_`!${cxt.gen.scopeValue("func", { ref: isMultipleOf })}(${cxt.data}, ${cxt.schemaCode})`),
  });
  return ajv;
}

function tellReferences(ajv: Ajv): void {
  const definition = ajv.getKeyword("$ref");
  if (typeof definition !== "object" || !("code" in definition)) return;
  const { code } = definition;
  definition.code = (cxt, type) => {
    const before = cxt.gen.const("before", _`errors`);
    code(cxt, type);
    const way = `${cxt.it.errSchemaPath}/$ref`;
    cxt.gen.code(
      _`for (const one of (vErrors ?? []).slice(${before})) one.schemaPath = ${way} + one.schemaPath.slice(1);`,
    );
  };
}

/** The fields of a schema without references, all public. */
function fieldsOf(schema: AnySchemaObject, path: string): Record<string, Classification> {
  const found: Record<string, Classification> = path === "" ? {} : { [path]: "public" };
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    Object.assign(found, fieldsOf(child as AnySchemaObject, path === "" ? name : `${path}.${name}`));
  }
  if (typeof schema.items === "object") Object.assign(found, fieldsOf(schema.items, `${path}[]`));
  return found;
}
