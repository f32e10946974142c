import type { Field } from "@trellis/runtime";
import type { ConversionName, FromColumn } from "../map/data-map.js";
import type { Conversion, MapFault } from "./conversion.js";
import { booleanConversion } from "./convert-boolean.js";
import { dateConversion, dateTimeConversion } from "./convert-date.js";
import { numberConversion } from "./convert-number.js";

/** What the conversion of a column depends on. */
export interface ConversionNeed extends Omit<FromColumn, "column"> {
  /** The field that is filled, and the one of its items when it is a list; undefined when the contract knows none. */
  readonly field: Field | undefined;
  readonly item: Field | undefined;
  /** Cells of tables are text, so that what the field must be is implied; values of JSON have types of their own. */
  readonly isText: boolean;
}

/** The conversion that a map asks for, or that is implied by the field; undefined when the value is taken as it is. */
export function createConversion(need: ConversionNeed): Conversion | MapFault | undefined {
  const { as = need.isText ? impliedBy(need.field) : undefined, form, zone } = need;
  switch (as) {
    case undefined:
      return undefined;
    case "text":
      return (text) => ({ ok: true, value: text });
    case "number":
    case "integer":
      return numberConversion(form, as === "integer") ?? "form";
    case "boolean":
      return booleanConversion(form) ?? "form";
    case "date":
      return need.field?.format === "date-time" ? "date-only" : dateConversion(form);
    case "date-time":
      return dateTimeConversion(form, zone);
    case "list":
      return listConversion(form, need);
  }
}

/** What a field must be, when it can be nothing else. A text that could mean several things is never guessed at. */
function impliedBy(field: Field | undefined): ConversionName | undefined {
  const types = new Set(field?.types.filter((type) => type !== "null"));
  if (types.size === 2 && types.has("integer") && types.has("number")) return "number";
  if (types.size !== 1) return undefined;
  const [only] = types;
  return only === "integer" || only === "number" || only === "boolean" ? only : undefined;
}

function listConversion(form: string | undefined, need: ConversionNeed): Conversion | MapFault {
  const separator = form ?? ",";
  if (separator.trim() === "" && separator !== " ") return "form";
  const ofItem = createConversion({ field: need.item, item: undefined, isText: true });
  if (typeof ofItem === "string") return ofItem;
  return (text) => {
    const items = text.split(separator).map((item) => item.trim());
    const converted = items
      .filter((item) => item !== "")
      .map((item) => ofItem?.(item) ?? ({ ok: true, value: item } as const));
    const failed = converted.find((one) => !one.ok);
    return failed ?? { ok: true, value: converted.flatMap((one) => (one.ok ? [one.value] : [])) };
  };
}
