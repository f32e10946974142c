import { childPointer, type Json } from "@trellis/findings";
import { isObject, type SchemaObject } from "../source/json-schema.js";
import { type OdcsDocument, odcsVersion } from "./odcs.js";
import { closedPlaces, type PlaceName } from "./odcs-places.js";

/** One thing that version 3.1 says in another way. */
export interface OdcsChange {
  readonly pointer: string;
  readonly name: string;
  readonly why: "moved" | "renamed" | "limits" | "not-a-check";
}

/** A document of version 3.0 as one of 3.1, which is closed where 3.0 was open: what it does not know goes to `customProperties`. */
export function upgradeOdcs(given: OdcsDocument): { document: OdcsDocument; changes: OdcsChange[] } {
  const changes: OdcsChange[] = [];
  // What stands where there is no room for anything of one's own moves up to the document.
  const homeless: Json[] = [];

  function place(value: Json, name: PlaceName, pointer: string): Json {
    if (!isObject(value)) return value;
    const { known, inside, isExtensible } = closedPlaces[name];
    const mended = name === "quality" ? check(value, pointer) : name === "property" ? limits(value, pointer) : value;
    const extras: Json[] = [];
    const entries: [string, Json][] = [];
    for (const [key, one] of Object.entries(mended)) {
      const below = childPointer(pointer, key);
      if (known !== undefined && !known.has(key)) {
        changes.push({ pointer: below, name: key, why: "moved" });
        (isExtensible ? extras : homeless).push({
          property: isExtensible ? key : below.slice(1).replaceAll("/", "."),
          value: one,
        });
      } else entries.push([key, inner(one, inside[key], below)]);
    }
    if (needsValue.has(name) && mended.value === undefined) entries.push(["value", null]);
    if (pointer === "") extras.push(...homeless);
    if (extras.length === 0) return Object.fromEntries(entries);
    const own = entries.find(([key]) => key === "customProperties")?.[1];
    const all = [...(Array.isArray(own) ? (own as readonly Json[]) : []), ...extras];
    return { ...Object.fromEntries(entries), customProperties: all };
  }

  function inner(value: Json, name: PlaceName | undefined, pointer: string): Json {
    if (name === undefined) return value;
    if (!Array.isArray(value)) return place(value, name, pointer);
    return (value as readonly Json[]).map((one, nth) => place(one, name, `${pointer}/${nth}`));
  }

  /** `rule` became `metric`, with other words; a check that 3.1 would not take is kept as a custom one. */
  function check(value: SchemaObject, pointer: string): SchemaObject {
    const { rule, ...rest } = value;
    const isLibrary = value.type === undefined || value.type === "library" || value.metric !== undefined;
    const metric = value.metric ?? (typeof rule === "string" ? metrics[rule] : undefined);
    const operators = Object.keys(value).filter((name) => /^must(?:Not)?Be/.test(name));
    if (value.type === "text" || value.type === "custom") return value;
    if ((value.type === "sql" && operators.length === 1) || (!isLibrary && operators.length === 1)) return value;
    if (isLibrary && metric !== undefined && operators.length === 1) {
      if (value.metric !== undefined) return value;
      changes.push({ pointer: `${pointer}/rule`, name: String(rule), why: "renamed" });
      return { ...rest, metric };
    }
    changes.push({ pointer, name: String(rule ?? value.query ?? value.type ?? "quality"), why: "not-a-check" });
    return { ...pickText(value), type: "custom", engine: "odcs-3.0", implementation: { ...value } };
  }

  /** `maximum: 5, exclusiveMaximum: true` became `exclusiveMaximum: 5`. */
  function limits(value: SchemaObject, pointer: string): SchemaObject {
    const { logicalTypeOptions } = value;
    if (!isObject(logicalTypeOptions)) return value;
    const options: { [name: string]: Json } = { ...logicalTypeOptions };
    for (const [name, other] of [
      ["exclusiveMaximum", "maximum"],
      ["exclusiveMinimum", "minimum"],
    ] as const) {
      const flag = options[name];
      if (typeof flag !== "boolean") continue;
      delete options[name];
      const limit = options[other];
      if (flag && limit !== undefined) {
        options[name] = limit;
        delete options[other];
      }
      changes.push({ pointer: `${pointer}/logicalTypeOptions/${name}`, name, why: "limits" });
    }
    return { ...value, logicalTypeOptions: options };
  }

  const isOld = given.apiVersion !== odcsVersion;
  const document = isOld ? place({ ...given, apiVersion: odcsVersion }, "root", "") : given;
  return { document: document as OdcsDocument, changes };
}

const needsValue: ReadonlySet<PlaceName> = new Set(["custom", "level"]);

const metrics: { readonly [rule: string]: string } = {
  duplicateCount: "duplicateValues",
  duplicateValues: "duplicateValues",
  validValues: "invalidValues",
  invalidValues: "invalidValues",
  nullCheck: "nullValues",
  nullValues: "nullValues",
  missingValues: "missingValues",
  rowCount: "rowCount",
  countCheck: "rowCount",
};

function pickText(value: SchemaObject): { [name: string]: Json } {
  const names = ["name", "description", "dimension", "severity", "businessImpact", "schedule", "scheduler"];
  return Object.fromEntries(
    names.filter((name) => value[name] !== undefined).map((name) => [name, value[name] as Json]),
  );
}
