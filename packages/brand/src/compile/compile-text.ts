import { elementNotAllowed } from "../rules/template/element-not-allowed.js";
import { markupInvalid } from "../rules/template/markup-invalid.js";
import { slotMalformed } from "../rules/template/slot-malformed.js";
import type { Compilation, Found, Surroundings } from "./compilation.js";
import { compileJson } from "./compile-json.js";
import { compileStyle } from "./compile-style.js";
import { textElements } from "./markup-lists.js";
import type { Format, Part, ValuePart } from "./model.js";

/** The format in which a slot stands in text that people read; undefined when it cannot. */
export function textFormat({ slot, part }: Found): Format | undefined {
  if (!slot) return undefined;
  switch (slot.type) {
    case "text":
      return "text";
    case "number":
      return "number";
    case "money":
      return "money";
    case "date":
      return "date";
    case "choice":
      return "label";
    case "image":
      return part === "alt" ? "image-alt" : undefined;
    default:
      return undefined;
  }
}

/** Compiles a text node. `decoded` is what the parser read, `start` and `end` where it stands in the source. */
export function compileText(
  c: Compilation,
  decoded: string,
  start: number,
  end: number,
  parent: string,
  around: Surroundings,
): readonly Part[] {
  const raw = c.source.text.slice(start, end);
  if (parent === "script") return compileJson(c, raw, start, around);
  if (parent === "style") return compileStyle(c, raw, start, around, "sheet");
  // In these, what looks like a tag is text. Elsewhere the parser left out a tag that belongs to nothing; text
  // behind </body> it puts before it.
  const stray =
    parent === "title" || parent === "textarea" ? null : /<(?!\/(?:body|html)\s*>)[/A-Za-z!?][^>]*/i.exec(raw);
  if (stray) c.report(markupInvalid, start + stray.index, { what: "stray", name: `${stray[0]}>` });
  const written = c.split(raw, start);
  if (!written.pieces.some((piece) => typeof piece !== "string")) {
    // "&#123;{ x }}" is text to the author and would be a slot to nobody.
    return [decoded];
  }
  const placeholders = written.pieces.filter((piece) => typeof piece !== "string");
  const read = c.split(decoded, start);
  if (read.pieces.filter((piece) => typeof piece !== "string").length !== placeholders.length) {
    c.report(slotMalformed, start, { name: "{{" });
    return [decoded];
  }
  if (around.ancestors.includes("svg")) c.refuse("drawing", raw, start, parent);
  else if (!textElements.has(parent)) c.refuse("element", raw, start, parent);
  let index = 0;
  const parts: Part[] = [];
  for (const piece of read.pieces) {
    if (typeof piece === "string") {
      parts.push(piece);
      continue;
    }
    const placeholder = placeholders[index++];
    if (!placeholder) continue;
    const at = start + placeholder.start;
    if (/&[#A-Za-z0-9]*$/.test(raw.slice(0, placeholder.start))) c.misplaced("reference", placeholder, at);
    const part = textValue(c, placeholder, at, around);
    if (!part) continue;
    parts.push(part);
    c.edits.push({ start: at, end: start + placeholder.end, instead: [{ do: "value", part, escape: "text" }] });
  }
  // A browser drops a line break right after these tags, so a slot there gets one to be dropped.
  if ((parent === "pre" || parent === "textarea") && c.source.text[start - 1] === ">" && placeholders[0]?.start === 0)
    c.edits.push({ start, end: start, instead: [{ do: "write", text: "\n" }] });
  return parts;
}

function textValue(
  c: Compilation,
  placeholder: { name: string },
  offset: number,
  around: Surroundings,
): ValuePart | undefined {
  const found = c.find(placeholder, offset, around);
  if (!found) return undefined;
  const as = textFormat(found);
  if (!as || !found.slot) {
    const type = found.slot?.type ?? found.name;
    c.misplaced(type === "rich-text" ? "rich-text" : "type", placeholder, offset, { type, where: "text" });
    return undefined;
  }
  return { from: found.ref, slot: found.slot, as };
}

/** Scripts run; only data that describes the page may stand in one. */
export function isDataScript(type: string | undefined): boolean {
  return type?.trim().toLowerCase() === "application/ld+json";
}

/** Reports an element that a template cannot hold, and the slots in it. */
export function refuseElement(c: Compilation, tag: string, start: number, why: string): void {
  c.report(elementNotAllowed, start, { name: tag, why });
}
