import type { Json } from "@trellis/findings";
import { fieldTree } from "../source/field-tree.js";
import { isObject, type SchemaObject } from "../source/json-schema.js";
import {
  type ContractParts,
  keptProperty,
  listAt,
  type OdcsDocument,
  odcsVersion,
  present,
  textAt,
  unlessEmpty,
  valueAt,
} from "./odcs.js";
import { custom, type OdcsProperty, propertyOfField } from "./property-of-field.js";
import { type Residue, withResidue } from "./residue.js";
import { serviceLevels } from "./service-levels.js";

/**
 * Contracts as one document of the Open Data Contract Standard 3.1.0: the first says what holds for the whole, and each gives one
 * of its schema objects. Schemas must be bundled. What ODCS has no word for stands in `customProperties`; what an import
 * kept aside is put back where nobody changed it since.
 */
export function exportOdcs(contracts: readonly ContractParts[]): OdcsDocument {
  const documents = contracts.map(exportOne);
  const [first = {}] = documents;
  if (documents.length < 2) return first;
  return { ...first, schema: documents.flatMap((document) => listAt(document, "schema")) };
}

/** One contract with what was kept aside put back. */
function exportOne(parts: ContractParts): OdcsDocument {
  const kept = listAt(parts.header, "customProperties").find((one) => textAt(one, "property") === keptProperty);
  const residue = kept === undefined ? undefined : valueAt(kept, "value");
  // What stands there is what our own import wrote, or nothing that could be put back.
  return withResidue(exportPlain(parts), isObject(residue) ? (residue as Residue) : undefined) as OdcsDocument;
}

/** One contract in the words of ODCS, as far as it is told by itself. */
export function exportPlain({ header, schema }: ContractParts): OdcsDocument {
  const name = textAt(header, "contract") ?? "contract";
  const owner = textAt(header, "owner");
  const channel = textAt(header, "service", "support");
  const description = present({
    purpose: textAt(header, "description", "purpose"),
    usage: textAt(header, "description", "usage"),
    limitations: textAt(header, "description", "limitations"),
  });
  const tags = listAt(header, "tags");
  return present({
    kind: "DataContract",
    apiVersion: odcsVersion,
    id: textAt(schema, "$id") ?? name,
    name: textAt(header, "title") ?? name,
    version: textAt(header, "version") ?? "1.0.0",
    status: textAt(header, "status") ?? "draft",
    description: Object.keys(description).length > 0 ? description : undefined,
    team: owner === undefined ? undefined : { name: owner },
    tags: unlessEmpty(tags),
    support: channel === undefined ? undefined : [{ channel }],
    slaProperties: unlessEmpty(serviceLevels(header, name)),
    schema: [schemaObject(name, header, schema)],
    customProperties: unlessEmpty([...ownProperties(header), ...listAt(header, "customProperties").filter(isForAll)]),
  });
}

function isForAll(one: Json): boolean {
  return textAt(one, "property") !== keptProperty;
}

/** What a header says that ODCS has no word for. */
function ownProperties(header: Json): Json[] {
  return ["compatibility", "comparison"].flatMap((name) => {
    const value = textAt(header, name);
    return value === undefined ? [] : [custom(`trellis${name[0]?.toUpperCase()}${name.slice(1)}`, value)];
  });
}

/** The schema of a contract as one schema object, which has fewer words than a property. */
function schemaObject(name: string, header: Json, schema: SchemaObject): Json {
  const { follow } = fieldTree(schema);
  const whole = propertyOfField(schema, follow);
  const { businessName, description, logicalType, properties, customProperties, ...others } = whole;
  const isRecord = logicalType === "object";
  const rest = isRecord ? wordsOf(others) : withoutNames(schema);
  const custom_ = listAt(whole, "customProperties").filter((one) => textAt(one, "property") !== "trellisJsonSchema");
  const inner = listAt(whole, "customProperties").find((one) => textAt(one, "property") === "trellisJsonSchema");
  const kept = { ...rest, ...(isRecord && inner !== undefined ? Object(valueAt(inner, "value")) : {}) };
  // Whatever is left in our own words may refer to what was written out everywhere else.
  const definitions = JSON.stringify([kept, properties ?? null]).includes('"$ref"') ? schema.$defs : undefined;
  const all = present({ ...kept, $defs: definitions });
  return present({
    name,
    businessName,
    description,
    logicalType: isRecord ? "object" : undefined,
    properties: isRecord && properties !== undefined ? withKeys(properties, header) : undefined,
    quality: unlessEmpty(qualityOf(header, properties)),
    customProperties: unlessEmpty([
      ...(isRecord ? custom_ : []),
      ...(Object.keys(all).length > 0 ? [custom("trellisJsonSchema", all)] : []),
    ]),
  });
}

/** The words of JSON Schema for what a schema object cannot say. */
function wordsOf({ classification, examples, logicalTypeOptions }: OdcsProperty): { [name: string]: Json } {
  return present({
    "x-classification": classification,
    examples,
    ...(isObject(logicalTypeOptions) ? logicalTypeOptions : {}),
  });
}

function withoutNames({ $schema, $id, $defs, title, description, ...rest }: SchemaObject): { [name: string]: Json } {
  return { ...rest };
}

/** The fields that tell records apart are the primary key, when they are fields of the record itself. */
function withKeys(properties: Json, header: Json): Json {
  const key = keyFields(header, properties);
  return (Array.isArray(properties) ? (properties as readonly Json[]) : []).map((property) => {
    const position = key.indexOf(textAt(property, "name") ?? "");
    return position < 0 || !isObject(property)
      ? property
      : { ...property, primaryKey: true, primaryKeyPosition: position + 1 };
  });
}

function keyFields(header: Json, properties: Json | undefined): string[] {
  const first = listAt(header, "quality").find((one) => listAt(one, "unique").length > 0);
  const fields = listAt(first, "unique").filter((field) => typeof field === "string");
  const names = Array.isArray(properties) ? (properties as readonly Json[]).map((one) => textAt(one, "name")) : [];
  return fields.every((field) => names.includes(field)) ? fields : [];
}

function qualityOf(header: Json, properties: Json | undefined): Json[] {
  const key = keyFields(header, properties);
  return listAt(header, "quality").flatMap((promise): Json[] => {
    const unique = listAt(promise, "unique");
    if (unique.length > 0 && !(unique.length === key.length && unique.every((field, nth) => field === key[nth])))
      return [{ metric: "duplicateValues", arguments: { properties: [...unique] }, mustBe: 0 }];
    const field = textAt(promise, "complete", "field");
    const least = valueAt(promise, "complete", "atLeast");
    if (field === undefined || typeof least !== "number") return [];
    const most = Number(((1 - least) * 100).toFixed(6));
    return [{ metric: "nullValues", arguments: { properties: [field] }, mustBeLessOrEqualTo: most, unit: "percent" }];
  });
}
