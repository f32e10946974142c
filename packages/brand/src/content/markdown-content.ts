import { childPointer, type Finding, type Json } from "@trellis/findings";
import { fitRichText } from "../import/fit-rich-text.js";
import { importMarkdown } from "../import/import-markdown.js";
import type { Slot, Slots } from "../slots/slot.js";

/** Content in which all rich text is a tree. */
export interface TreeContent {
  readonly content: Json;
  /** What had no place in rich text, at the pointer of the text that it stood in; advice. */
  readonly findings: readonly Finding[];
}

type Values = { readonly [key: string]: Json };

/**
 * Reads the rich text that a maker wrote as Markdown: a text where the template has a rich text slot. What the slot has no
 * place for is left behind and said; links that may not be are kept as they are, for the check of links to refuse.
 */
export function treeContent(slots: Slots, content: Json): TreeContent {
  const findings: Finding[] = [];

  function read(slot: Slot, value: Json, pointer: string): Json {
    if (slot.type === "rich-text" && typeof value === "string") {
      // The schema refuses what is longer than this; nobody needs to read it first.
      if (value.length > 4 * slot.maxLength) return value;
      const imported = importMarkdown(value, everyLink);
      const fitted = fitRichText(imported.value, slot.allow);
      for (const one of [...imported.findings, ...fitted.findings])
        findings.push({ ...one, at: { ...one.at, pointer } });
      return fitted.value as unknown as Json;
    }
    if (slot.type !== "list" || !Array.isArray(value)) return value;
    return (value as readonly Json[]).map((item, index) => {
      const at = childPointer(pointer, index);
      if (slot.item) return read(slot.item, item, at);
      return isRecord(item) ? readAll(slot.fields ?? {}, item, at) : item;
    });
  }

  function readAll(all: Slots, values: Values, pointer: string): Json {
    const texts = Object.values(all).filter(
      ({ type, name }) => (type === "rich-text" || type === "list") && Object.hasOwn(values, name),
    );
    if (texts.length === 0) return values;
    const texted = new Map(
      texts.map((slot) => [slot.name, read(slot, values[slot.name] as Json, childPointer(pointer, slot.name))]),
    );
    // Entry by entry, so that a key such as "__proto__" stays the key that the next check refuses.
    const made: { [key: string]: Json } = {};
    for (const [key, value] of Object.entries(values))
      Object.defineProperty(made, key, {
        value: texted.get(key) ?? value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  }

  return { content: isRecord(content) ? readAll(slots, content, "") : content, findings };
}

/** Where a link leads is judged later, at its own place and by the brand's own list. */
const everyLink = () => true;

function isRecord(value: Json): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
