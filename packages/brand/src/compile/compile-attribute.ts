import { addressNotAllowed } from "../rules/template/address-not-allowed.js";
import { attributeNotAllowed } from "../rules/template/attribute-not-allowed.js";
import { slotMalformed } from "../rules/template/slot-malformed.js";
import type { Compilation, Found, Misplacement, Surroundings } from "./compilation.js";
import { compileStyle } from "./compile-style.js";
import { textFormat } from "./compile-text.js";
import * as lists from "./markup-lists.js";
import type { Format, Part, ValuePart } from "./model.js";
import type { Placeholder } from "./placeholders.js";

/** An attribute as it stands in the source. */
export interface SourceAttribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  /** Offsets of the whole attribute, name and quotes included. */
  readonly start: number;
  readonly end: number;
  /** The other attributes of its element. */
  readonly siblings: ReadonlyMap<string, string>;
}

/** Compiles one attribute: refuses what runs, and gives each slot in it the escaping of its place. */
export function compileAttribute(c: Compilation, attribute: SourceAttribute, around: Surroundings): readonly Part[] {
  const { tag, name, value, start, end } = attribute;
  const raw = c.source.text.slice(start, end);
  if (/^on/i.test(name) || name === "srcdoc" || name === "formaction" || name === "ping" || name === "autofocus")
    c.report(attributeNotAllowed, start, { name, what: tag });
  // What stands outside of quotes was refused with its tag.
  if (/[{}]/.test(name)) return [value];
  const sign = raw.indexOf("=");
  const quote = sign === -1 ? undefined : raw.slice(sign + 1).trimStart()[0];
  const from = quote === undefined ? end : start + sign + 1 + raw.slice(sign + 1).indexOf(quote) + 1;
  if (quote !== undefined && quote !== '"' && quote !== "'") {
    if (!raw.includes("{{")) c.report(attributeNotAllowed, start, { name, what: tag, why: "unquoted" });
    return [value];
  }
  const inner = c.source.text.slice(from, Math.max(from, end - 1));
  if (name === "style") return compileStyle(c, inner, from, around, "attribute");
  const { pieces } = c.split(inner, from);
  const isAddress = lists.addressAttributes.has(name);
  if (isAddress) checkLiteralAddress(c, attribute, pieces);
  if (!pieces.some((piece) => typeof piece !== "string")) return withIndex(c, attribute, from, around);
  const position = positionOf(attribute);
  if (typeof position === "object") {
    for (const piece of pieces)
      if (typeof piece !== "string")
        c.misplaced(position.refuse, piece, from + piece.start, {
          where: name,
          ...(position.refuse === "attribute" ? {} : {}),
        });
    return [value];
  }
  const decoded = c.split(value, from).pieces;
  if (decoded.length !== pieces.length) {
    c.report(slotMalformed, from, { name: inner.slice(0, 40) });
    return [value];
  }
  return pieces.map((piece, index): Part => {
    if (typeof piece === "string") return decoded[index] as string;
    const at = from + piece.start;
    if (/&[#A-Za-z0-9]*$/.test(inner.slice(0, piece.start))) c.misplaced("reference", piece, at);
    const part = valueAt(c, attribute, position, piece, at, inner, around);
    if (!part) return "";
    c.edits.push({ start: at, end: from + piece.end, instead: [{ do: "value", part, escape: "attribute" }] });
    return part;
  });
}

/** What kind of value an attribute takes. */
type Position =
  | "text"
  | "address"
  | "image"
  | "srcset"
  | "size"
  | "class"
  | "word"
  | "data"
  | "day"
  | "amount"
  | { readonly refuse: Misplacement };

function positionOf({ tag, name, siblings }: SourceAttribute): Position {
  if (lists.drawingElements.has(tag) && !lists.allowedElements.has(tag)) return { refuse: "drawing" };
  if (tag === "svg" || tag === "object" || tag === "embed" || tag === "iframe") return { refuse: "drawing" };
  if (lists.identifierAttributes.has(name)) return { refuse: "identifier" };
  if (lists.textAttributes.has(name)) return "text";
  if (tag === "meta" && name === "content") return metaPosition(siblings);
  if (name === "href" && (tag === "a" || tag === "area")) return "address";
  if (name === "cite") return "address";
  if ((name === "src" && tag === "img") || (name === "poster" && tag === "video")) return "image";
  if (name === "srcset" && (tag === "img" || tag === "source")) return "srcset";
  if ((name === "width" || name === "height") && /^(?:img|source|video|td|th|table|col)$/.test(tag)) return "size";
  if (name === "class") return "class";
  if (name === "lang" || name === "dir") return "word";
  if (name === "datetime") return "day";
  if (name === "value" && /^(?:input|button|option|data|li|meter|progress)$/.test(tag)) return "text";
  if (/^(?:min|max|low|high|optimum|colspan|rowspan|start)$/.test(name)) return "amount";
  if (/^data-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return "data";
  return { refuse: "attribute" };
}

function metaPosition(siblings: ReadonlyMap<string, string>): Position {
  const name = (siblings.get("name") ?? siblings.get("property") ?? "").toLowerCase();
  if (lists.metaTexts.has(name)) return "text";
  if (lists.metaLinks.has(name)) return "address";
  if (lists.metaImages.has(name)) return "image";
  return lists.metaDates.has(name) ? "day" : { refuse: "attribute" };
}

function valueAt(
  c: Compilation,
  { name }: SourceAttribute,
  position: Exclude<Position, object>,
  placeholder: Placeholder,
  at: number,
  inner: string,
  around: Surroundings,
): ValuePart | undefined {
  const found = c.find(placeholder, at, around);
  if (!found) return undefined;
  const isWhole = inner.trim() === inner.slice(placeholder.start, placeholder.end);
  const made = (as: Format, encode?: "query"): ValuePart => ({
    from: found.ref,
    ...(found.slot ? { slot: found.slot } : {}),
    as,
    ...(encode ? { encode } : {}),
  });
  if (position === "address" && !(isWhole && found.slot?.type === "link")) {
    const why = addressProblem(found, inner, placeholder);
    const as = queryFormat(found);
    if (why === undefined && as) return made(as, "query");
    c.misplaced(why ?? "type", placeholder, at, { where: name, type: found.slot?.type ?? found.name });
    return undefined;
  }
  const as = formatAt(position, found);
  if (!as) {
    c.misplaced("type", placeholder, at, { where: name, type: found.slot?.type ?? found.name });
    return undefined;
  }
  if (whole.has(position) && !isWhole) c.misplaced("whole", placeholder, at, { where: name });
  if (whole.has(position) || found.slot?.type === "image") c.mustBePresent(found, at, around);
  return made(as);
}

const whole: ReadonlySet<Position> = new Set<Position>(["address", "image", "srcset", "size", "word", "day", "amount"]);

function formatAt(position: Exclude<Position, object>, found: Found): Format | undefined {
  const { slot, part } = found;
  if (!slot) return position === "word" ? (found.name === "locale" ? "page-locale" : "page-direction") : undefined;
  switch (position) {
    case "text":
      return textFormat(found);
    case "address":
      return slot.type === "link" ? "address" : undefined;
    case "image":
      return slot.type === "image" && !part ? "image-src" : undefined;
    case "srcset":
      return slot.type === "image" && !part ? "image-srcset" : undefined;
    case "size":
      if (slot.type === "number") return "number-plain";
      return part === "width" ? "image-width" : part === "height" ? "image-height" : undefined;
    case "class":
      return slot.type === "choice" ? "value" : slot.type === "token" ? "token-name" : undefined;
    case "word":
      return slot.type === "choice" ? "value" : undefined;
    case "day":
      return slot.type === "date" ? "date-iso" : undefined;
    case "amount":
      return slot.type === "number" ? "number-plain" : undefined;
    case "data":
      if (slot.type === "choice") return "value";
      if (slot.type === "number" || slot.type === "money") return "number-plain";
      return slot.type === "date" ? "date-iso" : slot.type === "text" ? "text" : undefined;
  }
}

/** Why a slot that is not the whole address may not stand in it; undefined in the query behind a sound beginning. */
function addressProblem(found: Found, inner: string, { start, end }: Placeholder): Misplacement | undefined {
  if (found.slot?.type === "link" || found.slot?.type === "image") return start === 0 ? "address-start" : "whole";
  const before = inner.slice(0, start);
  if (before.trim() === "") return "address-start";
  if (/^\{\{|\}\}$/.test(before) && before.endsWith("}}")) return "address-adjacent";
  if (inner.startsWith("{{", end)) return "address-adjacent";
  const literal = before.replace(/\{\{[^}]*\}\}/g, "x");
  if (
    /\s/.test(literal) ||
    /%[0-9A-Fa-f]?$/.test(literal) ||
    /&[#A-Za-z0-9]*$/.test(literal.replace(/&[A-Za-z0-9_.-]+=$/, ""))
  )
    return "address-prefix";
  const query = literal.indexOf("?");
  if (query === -1 || literal.includes("#")) return "address-path";
  if (!/^(?:https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/|\?)|\/(?!\/)|mailto:[^?{]+\?|\?)/.test(literal))
    return "address-start";
  return /[=+,]$|[=][A-Za-z0-9._~+,-]*$/.test(literal) ? undefined : "address-path";
}

function queryFormat({ slot }: Found): Format | undefined {
  switch (slot?.type) {
    case "text":
      return "text";
    case "number":
    case "money":
      return "number-plain";
    case "date":
      return "date-iso";
    case "choice":
      return "value";
    default:
      return undefined;
  }
}

function checkLiteralAddress(
  c: Compilation,
  attribute: SourceAttribute,
  pieces: readonly (string | Placeholder)[],
): void {
  const { tag, name, value, start } = attribute;
  if (typeof pieces[0] !== "string") return;
  if (!isSafeAddress(value, tag === "img" || tag === "source"))
    c.report(addressNotAllowed, start, { name: value.slice(0, 100), what: name });
}

/** An address that a template may hold as it is: of the web, of mail and telephone, or of its own site. */
function isSafeAddress(value: string, picture = false): boolean {
  // A browser drops these signs before it reads the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const address = value.replace(/[\u0000-\u0020]/g, "");
  const scheme = /^([^/?#:]*):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return !/^[/\\]{2}|\\/.test(address);
  if (picture && scheme === "data") return /^data:image\/(?:png|jpeg|gif|webp|avif);/i.test(address);
  return /^(?:https?|mailto|tel|sms)$/.test(scheme);
}

/** Identifiers inside a repeated element get the number of the item, and so does what refers to them. */
function withIndex(
  c: Compilation,
  { name, value, end }: SourceAttribute,
  from: number,
  around: Surroundings,
): readonly Part[] {
  const scope = around.lists.length;
  if (scope === 0 || value === "") return [value];
  const isFragment = name === "href" && value.startsWith("#");
  if (!isFragment && !lists.identifierAttributes.has(name)) return [value];
  const names = isFragment ? [value.slice(1)] : value.split(/\s+/);
  const own = name === "id" || name === "name" ? names : names.filter((one) => around.repeatedIds.has(one));
  if (own.length === 0) return [value];
  const inner = c.source.text.slice(from, Math.max(from, end - 1));
  const parts: Part[] = [];
  let done = 0;
  for (const match of inner.matchAll(/[^\s#]+/g)) {
    if (!own.includes(match[0])) continue;
    const at = match.index + match[0].length;
    parts.push(inner.slice(done, at));
    done = at;
    for (let depth = 1; depth <= scope; depth++) parts.push("-", { index: depth });
    const numbers = Array.from({ length: scope }, (_, depth) => depth + 1);
    c.edits.push({
      start: from + at,
      end: from + at,
      instead: numbers.flatMap((depth) => [
        { do: "write", text: "-" } as const,
        { do: "index", scope: depth } as const,
      ]),
    });
  }
  parts.push(inner.slice(done));
  return parts.filter((part) => part !== "");
}
