import type { Classification, Json } from "@trellis/findings";
import type { ColumnSample } from "../guess/column-sample.js";
import { guessDateForm } from "../guess/guess-date-form.js";
import { nameWords } from "../guess/name-words.js";

/** What a column's values look like, as a field of a new contract. */
export interface SuggestedField {
  /** The field's name: `orderDate`. */
  readonly name: string;
  readonly column: string;
  /** JSON Schema keywords, without titles and annotations. */
  readonly keywords: { readonly [keyword: string]: Json };
  readonly classification: Classification;
  /** What tells two people apart. */
  readonly identity?: { readonly kind: string; readonly priority: number };
  /** No record that was looked at leaves it out. */
  readonly required: boolean;
  /** No two records that were looked at share a value. */
  readonly unique: boolean;
  /** The smallest and the largest number there was. */
  readonly range?: readonly [number, number];
}

/** Looks at a column of `records` records. `taken` are names that other columns have already. */
export function suggestField(column: ColumnSample, records: number, taken: ReadonlySet<string>): SuggestedField {
  const { name: written, values } = column;
  const words = new Set(nameWords(written));
  const shape = shapeOf(values, words);
  const isPersonal = shape.personal === true || [...personalWords].some((word) => words.has(word));
  return {
    name: freeName(honestName(fieldName(written), shape.keywords), taken),
    column: written,
    keywords: shape.keywords,
    classification: isPersonal ? "personal" : "internal",
    ...(shape.identity && { identity: shape.identity }),
    required: records > 0 && values.length === records,
    unique: values.length > 1 && values.length === records && new Set(values).size === values.length,
    ...(shape.range && { range: shape.range }),
  };
}

interface Shape {
  readonly keywords: SuggestedField["keywords"];
  readonly personal?: boolean;
  readonly identity?: SuggestedField["identity"];
  readonly range?: readonly [number, number];
}

const personalWords = new Set(
  nameWords(
    "name firstname lastname surname forename given family email phone mobile address street postal birth ip gender age salary passport iban nationality photo signature",
  ),
);

function shapeOf(values: readonly string[], words: ReadonlySet<string>): Shape {
  const all = (test: (value: string) => boolean) => values.length > 0 && values.every((value) => test(value.trim()));
  if (all((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)))
    return { keywords: { type: "string", format: "email" }, personal: true, identity: { kind: "email", priority: 1 } };
  if (all((value) => /^\+[1-9]\d{6,14}$/.test(value))) {
    const keywords = { type: "string", pattern: "^\\+[1-9][0-9]{6,14}$" };
    return { keywords, personal: true, identity: { kind: "phone", priority: 2 } };
  }
  if (all((value) => /^https?:\/\/\S+$/.test(value)))
    return { keywords: { type: "string", format: "uri", maxLength: 2000 } };
  if (all((value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)))
    return { keywords: { type: "string", format: "uuid" } };
  if (all((value) => /^(?:true|false|yes|no|oui|non)$/i.test(value))) return { keywords: { type: "boolean" } };
  const number = numberShape(values, words);
  if (number) return number;
  const date = guessDateForm(values);
  if (date)
    return { keywords: { type: "string", format: date.hasTime ? "date-time" : "date" }, personal: words.has("birth") };
  if (words.has("country") && all((value) => /^[A-Z]{2}$/.test(value)))
    return { keywords: { type: "string", pattern: "^[A-Z]{2}$" } };
  return listShape(values) ?? { keywords: { type: "string", minLength: 1, maxLength: roomFor(values) } };
}

/** Numbers that only name something, with zeros in front or too long to count with, stay text. */
function numberShape(values: readonly string[], words: ReadonlySet<string>): Shape | undefined {
  const isNumber = values.length > 0 && values.every((value) => /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value.trim()));
  if (!isNumber || words.has("identifier") || words.has("number") || words.has("postal") || words.has("phone"))
    return undefined;
  const numbers = values.map(Number);
  const range = [Math.min(...numbers), Math.max(...numbers)] as const;
  const type = numbers.every(Number.isInteger) ? "integer" : "number";
  return { keywords: { type, ...(range[0] >= 0 && { minimum: 0 }) }, range };
}

/** A few words that come back again and again are a list to choose from. */
function listShape(values: readonly string[]): Shape | undefined {
  const words = [...new Set(values)];
  const isList =
    words.length >= 2 &&
    words.length <= 12 &&
    values.length >= words.length * 3 &&
    words.every((word) => word.length <= 40);
  return isList ? { keywords: { enum: words.sort() } } : undefined;
}

/** Twice what there was, and a round number. */
function roomFor(values: readonly string[]): number {
  const longest = Math.max(1, ...values.map((value) => value.length));
  return [20, 50, 100, 200, 500, 1000, 2000].find((room) => room >= longest * 2) ?? 5000;
}

/** “Order Date” is `orderDate`, “# of seats” is `ofSeats`. */
function fieldName(column: string): string {
  const words = column
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const [first = "field", ...more] = words ?? [];
  const name = first + more.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[a-z]/.test(name) ? name : `field${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A text that is called like a number, a time or a country says that it is a text: nobody is to count with it. */
function honestName(name: string, { type, format, pattern }: SuggestedField["keywords"]): string {
  const last = /(?:^|[a-z0-9])([A-Z]?[a-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? name;
  return type === "string" && format === undefined && pattern === undefined && measures.has(last)
    ? `${name}Text`
    : name;
}

const measures = new Set(
  "amount price quantity qty count total subtotal score percent percentage ratio revenue budget cost discount tax balance weight height width age montant prix at timestamp datetime time country countries code nationality pays".split(
    " ",
  ),
);

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let nth = 2; ; nth++) if (!taken.has(`${name}${nth}`)) return `${name}${nth}`;
}
