import { childPointer, type Json } from "@trellis/findings";
import type { RichText } from "../schema/rich-text.js";
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
    for (const [index, block] of (value as unknown as RichText).entries()) {
      const at = childPointer(pointer, index);
      const texts =
        block.type === "list"
          ? block.items.map((item, nth) => [item, `${at}/items/${nth}`] as const)
          : [[block.text, `${at}/text`] as const];
      for (const [running, place] of texts) {
        if (typeof running === "string") yield { kind: "text", text: running, pointer: place };
        else
          for (const [nth, run] of running.entries()) {
            yield { kind: "text", text: run.text, pointer: `${place}/${nth}/text` };
            if (run.link !== undefined) yield { kind: "link", text: run.link, pointer: `${place}/${nth}/link` };
          }
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
