import type { Json } from "@trellis/findings";
import { isObject, type JsonSchema, type SchemaObject } from "../source/json-schema.js";
import { patternShape } from "../source/pattern-shape.js";
import { listAt, present, textAt, valueAt } from "./odcs.js";
import { formatOf, optionsOf, ours } from "./property-of-field.js";

/** A schema from an element of an ODCS schema, as far as ODCS and JSON Schema say the same. */
function fieldOfProperty(property: Json): JsonSchema {
  const logicalType = textAt(property, "logicalType");
  const kept = customValue(property, "trellisJsonSchema");
  if (typeof kept === "boolean") return kept;
  const format = logicalType === undefined ? undefined : formatOf[logicalType];
  const values = validValues(property);
  const isListOfTexts = values?.every((one) => typeof one === "string") === true;
  const children = listAt(property, "properties").filter(isObject);
  const items = valueAt(property, "items");
  return {
    ...present({
      title: textAt(property, "businessName"),
      description: textAt(property, "description"),
      // A list of texts says that they are texts.
      type: logicalType === "string" && isListOfTexts ? undefined : format === undefined ? logicalType : "string",
      format: hasOwnForm(property) ? undefined : format,
      ...optionsIn(property, logicalType ?? ""),
      enum: values && [...values],
      items: items === undefined || logicalType !== "array" ? undefined : fieldOfProperty(items),
      ...objectOf(children),
      "x-classification": classification(textAt(property, "classification")),
      examples: examplesIn(property),
      ...Object.fromEntries(ours.map(([name, word]) => [word, customValue(property, name)])),
    }),
    ...(isObject(kept) ? kept : {}),
  };
}

/** The fields of an object: each name once, the first that bears it. */
export function objectOf(properties: readonly SchemaObject[]): { [name: string]: Json | undefined } {
  const named = properties.filter((one) => textAt(one, "name") !== undefined);
  const unique = named.filter((one, nth) => named.findIndex(({ name }) => name === one.name) === nth);
  const required = unique.filter((one) => one.required === true).map((one) => one.name as string);
  return {
    properties:
      unique.length === 0
        ? undefined
        : Object.fromEntries(unique.map((one) => [one.name as string, fieldOfProperty(one) as Json])),
    required: required.length === 0 ? undefined : required,
  };
}

/** A time in a form of its own, "HH:mm" or with limits, is a text to JSON Schema. */
function hasOwnForm(property: Json): boolean {
  const form = textAt(property, "logicalTypeOptions", "format");
  const isIso = form === undefined || form === "yyyy-MM-dd";
  return !isIso || valueAt(property, "logicalTypeOptions", "timezone") === false;
}

function optionsIn(property: Json, logicalType: string): { [name: string]: Json | undefined } {
  const options = (Object.hasOwn(optionsOf, logicalType) ? optionsOf[logicalType] : undefined) ?? [];
  return Object.fromEntries(
    options.map((name) => {
      const value = valueAt(property, "logicalTypeOptions", name);
      return [name, value !== undefined && isUsable(name, value) ? value : undefined];
    }),
  );
}

/** What JSON Schema would refuse, or reads as something else, stays behind. */
function isUsable(name: string, value: Json): boolean {
  if (name === "pattern") return typeof value === "string" && patternShape(value) !== undefined;
  if (name === "format") return typeof value === "string" && formats.includes(value);
  if (name === "uniqueItems") return value === true;
  return typeof value === "number" && value !== (name.startsWith("min") && name !== "minimum" ? 0 : undefined);
}

const formats = ["email", "uuid", "uri", "hostname", "ipv4", "ipv6", "duration"];

/** The list of a promise that no value is any other. */
function validValues(property: Json): readonly Json[] | undefined {
  const promise = listAt(property, "quality").find(
    (one) => textAt(one, "metric") === "invalidValues" && valueAt(one, "mustBe") === 0,
  );
  const values = promise === undefined ? [] : listAt(promise, "arguments", "validValues");
  const isUnit = promise === undefined || valueAt(promise, "unit") === undefined;
  return values.length > 0 && isUnit && new Set(values).size === values.length ? values : undefined;
}

function classification(word: string | undefined): string | undefined {
  const known = word?.toLowerCase() ?? "";
  if (["public", "internal", "personal", "sensitive"].includes(known)) return known;
  return ["restricted", "confidential"].includes(known) ? "sensitive" : undefined;
}

function examplesIn(property: Json): Json | undefined {
  const examples = listAt(property, "examples");
  return examples.length === 0 ? undefined : [...examples];
}

/** The value of a custom property; the first that bears the name. */
export function customValue(of: Json, name: string): Json | undefined {
  const found = listAt(of, "customProperties").find((one) => textAt(one, "property") === name);
  return found === undefined ? undefined : valueAt(found, "value");
}
