import type { Token, DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeNotAllowed } from "../rules/template/attribute-not-allowed.js";
import { imageWithoutAlt } from "../rules/template/image-without-alt.js";
import { markupInvalid } from "../rules/template/markup-invalid.js";
import { repeatInvalid } from "../rules/template/repeat-invalid.js";
import type { Compilation, Surroundings } from "./compilation.js";
import { compileAttribute } from "./compile-attribute.js";
import { compileText, isDataScript, refuseElement } from "./compile-text.js";
import * as lists from "./markup-lists.js";
import type { ElementShape, Part, Ref, Shape, Test } from "./model.js";

type Element = Tree.Element;
const htmlNamespace = "http://www.w3.org/1999/xhtml";
const directives = ["data-each", "data-when", "data-slot"] as const;

/** Compiles the children of a node; `range` is where they must stand in the source. */
export function compileChildren(
  c: Compilation,
  parent: { readonly childNodes: readonly Tree.ChildNode[]; readonly tagName?: string },
  range: { start: number; end: number },
  around: Surroundings,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let from = range.start;
  // The tags of an element that a browser would add are told with it.
  const isSound = parent.childNodes.every((node) => node.sourceCodeLocation || node.nodeName === "#documentType");
  const checkGap = (to: number): void => (isSound ? refuseTags(c, from, to) : undefined);
  for (const node of parent.childNodes) {
    const place = node.sourceCodeLocation;
    if (!place) {
      if (node.nodeName !== "#documentType")
        c.report(markupInvalid, from, { what: "implied-element", name: node.nodeName });
      continue;
    }
    // Text behind </body> and </html> is put into the body by every browser.
    if (place.startOffset < from || (place.endOffset > range.end && node.nodeName !== "#text"))
      c.report(markupInvalid, place.startOffset, { what: "moved", name: node.nodeName });
    checkGap(Math.min(place.startOffset, range.end));
    from = Math.max(from, place.endOffset);
    if ("tagName" in node) shapes.push(compileElement(c, node, around));
    else if (node.nodeName === "#text" && "value" in node) {
      const tag = parent.tagName ?? (c.kind === "fragment" ? "div" : "#document");
      shapes.push({ kind: "text", parts: compileText(c, node.value, place.startOffset, place.endOffset, tag, around) });
    } else if (node.nodeName === "#comment" && "data" in node) {
      c.refuse("comment", c.source.text.slice(place.startOffset, place.endOffset), place.startOffset);
      shapes.push({ kind: "comment", text: node.data });
    } else shapes.push({ kind: "doctype" });
  }
  checkGap(range.end);
  return shapes;
}

/** Between two nodes stands nothing, or white space that every browser drops; a tag there belongs to no element. */
function refuseTags(c: Compilation, from: number, to: number): void {
  const left = c.source.text.slice(from, to);
  const tag = /<(?!!doctype)[^>]*>?/i.exec(left);
  if (tag) c.report(markupInvalid, from + tag.index, { what: "stray", name: tag[0] });
}

function compileElement(c: Compilation, element: Element, around: Surroundings): ElementShape {
  const tag = element.tagName;
  const place = element.sourceCodeLocation;
  const open = place?.startTag;
  const start = place?.startOffset ?? 0;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const shape = { kind: "element", tag, namespace: element.namespaceURI as string } as const;
  checkElement(c, element, attributes, around);
  if (!place || !open) {
    c.report(markupInvalid, start, { what: "implied-element", name: tag });
    return { ...shape, attributes: [], children: [] };
  }
  const isVoid = lists.voidElements.has(tag) || selfClosed(c, element);
  if (!isVoid && !place.endTag) c.report(markupInvalid, start, { what: "unclosed", name: tag });

  const { inner, ...control } = compileDirectives(c, element, around);
  const written = element.attrs.filter(({ name }) => !isDirective(name));
  const shown = written.map((attribute) => ({
    name: attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name,
    parts: attributeParts(c, element, attribute, attributes, inner),
  }));
  const range = { start: open.endOffset, end: place.endTag?.startOffset ?? open.endOffset };
  const below: Surroundings = { ...inner, ancestors: [...inner.ancestors, tag] };
  const richText = compileSlotElement(c, element, range, inner);
  const children = richText || attributes.has("data-slot") ? [] : compileChildren(c, element, range, below);
  return { ...shape, attributes: shown, children, ...control, ...(richText ? { richText } : {}) };
}

function attributeParts(
  c: Compilation,
  element: Element,
  { name, prefix, value }: Token.Attribute,
  siblings: ReadonlyMap<string, string>,
  around: Surroundings,
): readonly Part[] {
  const places = element.sourceCodeLocation?.attrs ?? {};
  const full = prefix ? `${prefix}:${name}` : name;
  const place = places[full] ?? places[name] ?? places[full.toLowerCase()] ?? places[name.toLowerCase()];
  const from = place?.startOffset ?? element.sourceCodeLocation?.startOffset ?? 0;
  return compileAttribute(
    c,
    { tag: element.tagName, name: full, value, start: from, end: place?.endOffset ?? from, siblings },
    around,
  );
}

function isDirective(name: string): boolean {
  return directives.some((one) => one === name);
}

function selfClosed(c: Compilation, element: Element): boolean {
  const place = element.sourceCodeLocation;
  return element.namespaceURI !== htmlNamespace && c.source.text.slice(0, place?.startTag?.endOffset).endsWith("/>");
}

function checkElement(
  c: Compilation,
  element: Element,
  attributes: ReadonlyMap<string, string>,
  around: Surroundings,
): void {
  const tag = element.tagName;
  const start = element.sourceCodeLocation?.startOffset ?? 0;
  const isDrawing = around.ancestors.includes("svg");
  refuseOutsideQuotes(c, c.source.text.slice(start, element.sourceCodeLocation?.startTag?.endOffset), start);
  if (!(isDrawing ? lists.drawingElements : lists.allowedElements).has(tag))
    refuseElement(c, tag, start, isDrawing ? "drawing" : "element");
  else if (tag === "script" && !isDataScript(attributes.get("type"))) refuseElement(c, tag, start, "script");
  else if (
    tag === "meta" &&
    !lists.harmlessEquivalents.has((attributes.get("http-equiv") ?? "content-type").toLowerCase())
  )
    c.report(attributeNotAllowed, start, { name: "http-equiv", what: tag });
  else if (tag === "meta" && !isUtf8(attributes)) c.report(attributeNotAllowed, start, { name: "charset", what: tag });
  else if (tag === "link") {
    const relations = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    if (relations.length === 0 || !relations.every((one) => lists.linkRelations.has(one)))
      c.report(attributeNotAllowed, start, { name: "rel", what: tag });
  } else if (tag === "img") {
    const alt = attributes.get("alt");
    const source = /\{\{\s*([^}\s]*)/.exec(attributes.get("src") ?? "")?.[1];
    if (
      alt === undefined ||
      (source !== undefined &&
        !new RegExp(`^\\{\\{\\s*${source.replaceAll(".", "\\.")}\\.alt\\s*\\}\\}$`).test(alt.trim()))
    )
      c.report(imageWithoutAlt, start, { name: source });
  } else if (isDrawing && tag === "use" && !/^#/.test(attributes.get("href") ?? attributes.get("xlink:href") ?? "#"))
    c.report(attributeNotAllowed, start, { name: "href", what: tag });
}

/** Pages are written in UTF-8: a browser that is told otherwise reads other signs than those that were escaped. */
function isUtf8(meta: ReadonlyMap<string, string>): boolean {
  const isType = meta.get("http-equiv")?.toLowerCase() === "content-type";
  const said =
    meta.get("charset") ?? (isType ? /charset=["']?([^\s;"']*)/i.exec(meta.get("content") ?? "")?.[1] : undefined);
  return said === undefined || /^utf-?8$/i.test(said.trim());
}

/** Refuses slots in a tag that stand where the parser would make names of them. */
function refuseOutsideQuotes(c: Compilation, tag: string, start: number): void {
  const bare = tag.replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => " ".repeat(quoted.length));
  for (const match of bare.matchAll(/(=\s*)?\{\{\s*([\w.-]*)/g))
    c.misplaced(match[1] ? "unquoted" : "tag", { name: match[2] ?? "" }, start + match.index + (match[1]?.length ?? 0));
}

/** Reads `data-each` and `data-when`, takes them out of the page, and gives what is known inside the element. */
function compileDirectives(
  c: Compilation,
  element: Element,
  around: Surroundings,
): Pick<ElementShape, "each" | "when"> & { inner: Surroundings } {
  const place = element.sourceCodeLocation;
  const given = new Map(element.attrs.map(({ name, value }) => [name, value.trim()]));
  let inner = around;
  const control: { each?: Ref; when?: Test } = {};
  for (const name of directives) {
    const at = place?.attrs?.[name];
    if (!at) continue;
    const before = /\s*$/.exec(c.source.text.slice(0, at.startOffset))?.[0].length ?? 0;
    c.edits.push({ start: at.startOffset - before, end: at.endOffset, instead: [] });
  }
  const start = place?.startOffset ?? 0;
  const end = place?.endOffset ?? 0;
  const invalid = (why: string, name: string | undefined, offset = start): void =>
    c.report(repeatInvalid, offset, { why, name, what: element.tagName });
  const each = given.get("data-each");
  const when = given.get("data-when");
  if ((each !== undefined || when !== undefined) && /^(?:html|head|body|title|script|style)$/.test(element.tagName))
    invalid("element", each ?? when);
  if (each !== undefined) {
    const offset = place?.attrs?.["data-each"]?.startOffset ?? start;
    const found = isName(each) ? c.find({ name: each }, offset, around) : undefined;
    if (!isName(each)) invalid("name", each, offset);
    else if (found && found.slot?.type !== "list") invalid("not-list", each, offset);
    else if (found?.slot?.type === "list") {
      const from = found.ref;
      control.each = from;
      c.edits.push({ start, end, wrap: (body) => ({ do: "each", from, body }) });
      inner = {
        ...inner,
        lists: [...inner.lists, { path: each, list: found.slot }],
        repeatedIds: new Set([...inner.repeatedIds, ...identifiersIn(element)]),
        conditional: true,
      };
    }
  }
  if (when !== undefined) {
    const offset = place?.attrs?.["data-when"]?.startOffset ?? start;
    const match = /^(!?)([^!=\s]+)(?:=([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(when);
    const name = match?.[2] ?? "";
    const found = match && isName(name) ? c.find({ name }, offset, inner) : undefined;
    if (!match || !isName(name) || (match[1] === "!" && match[3] !== undefined)) invalid("name", when, offset);
    else if (found) {
      const value = match[3];
      if (
        !found.slot ||
        (value !== undefined && !(found.slot.type === "choice" && Object.hasOwn(found.slot.values, value)))
      )
        invalid("value", when, offset);
      const test: Test = {
        from: found.ref,
        is: value !== undefined ? `=${value}` : match[1] === "!" ? "absent" : "present",
      };
      control.when = test;
      c.edits.push({ start, end, wrap: (body) => ({ do: "when", test, body }) });
      inner = {
        ...inner,
        present: match[1] === "!" ? inner.present : new Set([...inner.present, name]),
        conditional: true,
      };
    }
  }
  return { ...control, inner };
}

const namePattern = /^[a-z][A-Za-z0-9-]*(?:\.[a-z][A-Za-z0-9-]*)*$/;

function isName(text: string): boolean {
  return namePattern.test(text);
}

function identifiersIn(element: Element): string[] {
  const own = element.attrs.filter(({ name }) => name === "id").map(({ value }) => value);
  return [...own, ...element.childNodes.flatMap((child) => ("tagName" in child ? identifiersIn(child) : []))];
}

/** `data-slot` makes an element the place of rich text; what the template shows there is only a sample. */
function compileSlotElement(
  c: Compilation,
  element: Element,
  range: { start: number; end: number },
  around: Surroundings,
): ElementShape["richText"] {
  const name = element.attrs.find((attribute) => attribute.name === "data-slot")?.value.trim();
  if (name === undefined) return undefined;
  const offset = element.sourceCodeLocation?.attrs?.["data-slot"]?.startOffset ?? range.start;
  if (!isName(name)) {
    c.report(repeatInvalid, offset, { why: "name", name, what: element.tagName });
    return undefined;
  }
  const found = c.find({ name }, offset, around);
  if (!found) return undefined;
  if (found.slot?.type !== "rich-text") {
    c.misplaced("type", { name }, offset, { type: found.slot?.type ?? name, where: "data-slot" });
    return undefined;
  }
  if (!lists.richTextElements.has(element.tagName) || !around.ancestors.every((tag) => lists.richTextPlaces.has(tag)))
    c.misplaced("rich-text", { name }, offset, { where: element.tagName });
  const richText = { from: found.ref, heading: found.slot.heading };
  c.edits.push({ ...range, instead: [{ do: "rich-text", ...richText }] });
  return richText;
}
