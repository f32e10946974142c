import { childPointer, type Json } from "@trellis/findings";
import type { RichText, RunningText } from "../schema/rich-text.js";
import type { Slot, Slots } from "../slots/slot.js";

/** A value of a page and the slot that it fills. */
export interface Filled {
  readonly slot: Slot;
  readonly value: Json;
  /** From the root of the content. */
  readonly pointer: string;
}

/** Every value of a page, those in lists included, in the order of the template's slots. */
export function* filledSlots(slots: Slots, values: { readonly [slot: string]: Json }): Generator<Filled> {
  for (const slot of Object.values(slots)) {
    const value = Object.hasOwn(values, slot.name) ? values[slot.name] : undefined;
    if (value !== undefined) yield* filled(slot, value, childPointer("", slot.name));
  }
}

function* filled(slot: Slot, value: Json, pointer: string): Generator<Filled> {
  yield { slot, value, pointer };
  if (slot.type !== "list" || !Array.isArray(value)) return;
  for (const [index, item] of (value as readonly Json[]).entries()) {
    const at = childPointer(pointer, index);
    if (slot.item) yield* filled(slot.item, item, at);
    else if (typeof item === "object" && item !== null) {
      for (const field of Object.values(slot.fields ?? {})) {
        const inner = Object.hasOwn(item, field.name)
          ? (item as { readonly [key: string]: Json })[field.name]
          : undefined;
        if (inner !== undefined) yield* filled(field, inner, childPointer(at, field.name));
      }
    }
  }
}

/** A piece of text that people will read, or an address that they will follow. */
export interface Piece {
  readonly kind: "text" | "link";
  readonly text: string;
  readonly pointer: string;
}

/** Every text and address in a value. */
export function* piecesOf({ slot, value, pointer }: Filled): Generator<Piece> {
  if (slot.type === "text" || slot.type === "link") {
    if (typeof value === "string") yield { kind: slot.type, text: value, pointer };
  } else if (slot.type === "image") {
    const alt = typeof value === "object" && value !== null && "alt" in value ? value.alt : undefined;
    if (typeof alt === "string") yield { kind: "text", text: alt, pointer: `${pointer}/alt` };
  } else if (slot.type === "rich-text") {
    for (const { running, pointer: place } of runningTexts(value as unknown as RichText, pointer)) {
      if (typeof running === "string") yield { kind: "text", text: running, pointer: place };
      else
        for (const [nth, run] of running.entries()) {
          yield { kind: "text", text: run.text, pointer: `${place}/${nth}/text` };
          if (run.link !== undefined) yield { kind: "link", text: run.link, pointer: `${place}/${nth}/link` };
        }
    }
  }
}

/** All the text of a value, as one. */
export function plainTextOf(one: Filled): string {
  let text = "";
  for (const piece of piecesOf(one)) if (piece.kind === "text") text += `${piece.text} `;
  return text.trimEnd();
}

// Spaces, and signs that show nothing by themselves.
const blank = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

/** The texts of a value that nobody could see: words, descriptions of images, blocks of rich text, and names of links. */
export function* blanksOf(one: Filled): Generator<string> {
  if (one.slot.type !== "rich-text") {
    for (const { kind, text, pointer } of piecesOf(one)) if (kind === "text" && blank.test(text)) yield pointer;
    return;
  }
  for (const { running, pointer } of runningTexts(one.value as unknown as RichText, one.pointer)) {
    const runs = typeof running === "string" ? [{ text: running }] : running;
    if (runs.every(({ text }) => blank.test(text))) yield pointer;
    else
      for (const [nth, { text, link }] of runs.entries())
        if (link !== undefined && blank.test(text)) yield `${pointer}/${nth}/text`;
  }
}

/** Every running text of rich text: of a paragraph, a heading, a quote, an item. */
function* runningTexts(blocks: RichText, pointer: string): Generator<{ running: RunningText; pointer: string }> {
  for (const [index, block] of blocks.entries()) {
    const at = childPointer(pointer, index);
    if (block.type !== "list") yield { running: block.text, pointer: `${at}/text` };
    else for (const [nth, running] of block.items.entries()) yield { running, pointer: `${at}/items/${nth}` };
  }
}
