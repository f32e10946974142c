import { nearest } from "@trellis/findings";
import type { ListSlot, Slot, Slots } from "../slots/slot.js";
import type { Ref } from "./model.js";

/** A list that is being repeated around a place. */
export interface OpenList {
  /** As the template writes it: "benefits", "benefits.points". */
  readonly path: string;
  readonly list: ListSlot;
}

/** What a name in the template means at its place. */
export type Resolved =
  | { readonly ok: true; readonly ref: Ref; readonly slot: Slot; readonly part?: ImagePart }
  | { readonly ok: false; readonly why: "unknown" | "outside-list" | "part"; readonly nearest?: string };

/** The parts of an image that a template can place. */
export type ImagePart = "alt" | "width" | "height";
const imageParts: readonly string[] = ["alt", "width", "height"];

/** Finds the slot that `name` means inside the open lists, outermost first. */
export function resolveName(name: string, slots: Slots, open: readonly OpenList[]): Resolved {
  for (let depth = open.length; depth > 0; depth--) {
    const around = open[depth - 1];
    if (!around || (name !== around.path && !name.startsWith(`${around.path}.`))) continue;
    if (around.list.item) return withPart(name.slice(around.path.length + 1), around.list.item, { scope: depth });
    const [key = "", ...rest] = name.slice(around.path.length + 1).split(".");
    const field = own(around.list.fields ?? {}, key);
    if (field) return withPart(rest.join("."), field, { scope: depth, key });
    const near = nearest(key, Object.keys(around.list.fields ?? {}));
    return { ok: false, why: "unknown", ...(near === undefined ? {} : { nearest: `${around.path}.${near}` }) };
  }
  const [key = "", ...rest] = name.split(".");
  const slot = own(slots, key);
  if (slot?.type === "list" && rest.length > 0) return { ok: false, why: "outside-list" };
  if (slot) return withPart(rest.join("."), slot, { scope: 0, key });
  const near = nearest(key, Object.keys(slots));
  return { ok: false, why: "unknown", ...(near === undefined ? {} : { nearest: near }) };
}

function withPart(part: string, slot: Slot, ref: Ref): Resolved {
  if (part === "") return { ok: true, ref, slot };
  if (slot.type === "image" && imageParts.includes(part)) return { ok: true, ref, slot, part: part as ImagePart };
  return { ok: false, why: slot.type === "list" ? "outside-list" : "part" };
}

function own(slots: Slots, key: string): Slot | undefined {
  return Object.hasOwn(slots, key) ? slots[key] : undefined;
}
