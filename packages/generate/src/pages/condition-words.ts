import type { SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import { code } from "./markdown.js";

/** What a schema asks of several fields together, one sentence each. What has no sentence is told by its examples. */
export function conditionWords(schema: SchemaObject): string[] {
  const parts = [schema, ...objects(schema.allOf)];
  return parts.flatMap((part) => [...alternatives(part), ...conditions(part)]);
}

function alternatives({ anyOf, oneOf }: SchemaObject): string[] {
  const says = (count: string, branches: readonly SchemaObject[]): string[] => {
    const names = branches.flatMap(({ required, ...rest }) =>
      Object.keys(rest).length === 0 && Array.isArray(required)
        ? [required.map((one) => code(String(one))).join(" and ")]
        : [],
    );
    return names.length > 1 && names.length === branches.length ? [`${count} of ${names.join(", ")}.`] : [];
  };
  return [...says("At least one", objects(anyOf)), ...says("Exactly one", objects(oneOf))];
}

function conditions({ if: condition, then }: SchemaObject): string[] {
  if (!isObject(condition) || !isObject(then) || !Array.isArray(then.required)) return [];
  const [field, ...others] = Object.entries(isObject(condition.properties) ? condition.properties : {});
  if (!field || others.length > 0 || !isObject(field[1])) return [];
  const { const: only, enum: some } = field[1];
  const values = (Array.isArray(some) ? some : [only]).map((value) => code(String(value)));
  const needed = then.required.map((name) => code(String(name))).join(" and ");
  return [`When ${code(field[0])} is ${values.join(", ")}: ${needed} must be there.`];
}

function objects(value: Json | undefined): SchemaObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

function isObject(value: Json | undefined): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
