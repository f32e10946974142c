import type { Part, Ref, Test, ValuePart } from "../compile/model.js";
import { propertyName } from "../tokens/property-name.js";
import { encodeJson, encodeQuery } from "./escape.js";
import * as format from "./format.js";
import { isPresent } from "./is-present.js";
import { writeLink } from "./link.js";

/** The content of a page and the items of the lists around a place, with their numbers from 1. */
export interface Scopes {
  readonly values: readonly unknown[];
  readonly numbers: readonly number[];
}

/** The value that a reference means here. */
export function readRef({ scope, key }: Ref, { values }: Scopes): unknown {
  const around = values[scope];
  if (key === undefined) return around;
  return typeof around === "object" && around !== null && Object.hasOwn(around, key)
    ? (around as Record<string, unknown>)[key]
    : undefined;
}

/** Whether a part of the template is shown. */
export function holds({ from, is }: Test, scopes: Scopes): boolean {
  const value = readRef(from, scopes);
  if (is === "present") return isPresent(value);
  return is === "absent" ? !isPresent(value) : value === is.slice(1);
}

/** A value as text, before HTML's own escaping: what a browser will read. */
export function printValue(part: ValuePart, scopes: Scopes, page: format.PageContext): string {
  const text = formatValue(part, readRef(part.from, scopes), page);
  return part.encode === "query" ? encodeQuery(text) : part.encode === "json" ? encodeJson(text) : text;
}

/** A piece of a text or an attribute as a browser will read it. */
export function printPart(part: Part, scopes: Scopes, page: format.PageContext): string {
  if (typeof part === "string") return part;
  return "index" in part ? String(scopes.numbers[part.index]) : printValue(part, scopes, page);
}

function formatValue({ as, slot }: ValuePart, value: unknown, page: format.PageContext): string {
  // The content was checked against the template's schema: a slot's type is its value's.
  switch (as) {
    case "text":
    case "value":
    case "date-iso":
      return (value as string | undefined) ?? "";
    case "address":
      return writeLink(value as string | undefined);
    case "number":
      return format.formatNumber(value as number | undefined, slot?.type === "number" ? slot.decimals : 0, page);
    case "number-plain":
      return format.plainNumber(value as number | undefined);
    case "money":
      return format.formatMoney(value as format.MoneyValue | undefined, page);
    case "date":
      return format.formatDate(value as string | undefined, slot?.type === "date" ? slot.form : "long", page);
    case "label":
      return format.choiceLabel(value as string | undefined, slot?.type === "choice" ? slot.values : {}, page);
    case "image-src":
      return format.imageSource(value as format.ImageValue | undefined, page);
    case "image-srcset":
      return format.imageSources(value as format.ImageValue | undefined, page);
    case "image-alt":
      return format.imageAlt(value as format.ImageValue | undefined);
    case "image-width":
      return format.imageSize(value as format.ImageValue | undefined, "width", page);
    case "image-height":
      return format.imageSize(value as format.ImageValue | undefined, "height", page);
    case "token-var":
      return value === undefined
        ? ""
        : `var(${propertyName(`${slot?.type === "token" ? slot.group : ""}.${String(value)}`)})`;
    case "token-name":
      return value === undefined ? "" : propertyName(String(value)).slice(2);
    case "page-locale":
      return page.locale;
    case "page-direction":
      return format.direction(page);
  }
}
