import type { Json } from "@trellis/findings";
import type { Layer, Slot, Slots } from "../slots/slot.js";

/** The values of a page, and which layer each slot's came from. */
export interface MergedContent {
  readonly values: { readonly [slot: string]: Json };
  readonly from: ReadonlyMap<string, Layer | "template">;
}

type Values = { readonly [key: string]: Json };

/** Lays the layers over each other: template < market < locale < content. Each slot is taken whole, and only by whom may set it. */
export function mergeLayers(slots: Slots, layers: Readonly<Partial<Record<Layer, Json>>>): MergedContent {
  const values: Record<string, Json> = {};
  const from = new Map<string, Layer | "template">();
  for (const slot of Object.values(slots)) {
    const { name } = slot;
    const layer = strongest.find((one) => slot.setBy.includes(one) && ownValue(layers[one], name) !== undefined);
    const value = layer === undefined ? slot.default : ownValue(layers[layer], name);
    if (value === undefined) continue;
    values[name] = withDefaults(slot, value);
    from.set(name, layer ?? "template");
  }
  return { values, from };
}

const strongest = ["content", "locale", "market"] as const;

function ownValue(layer: Json | undefined, name: string): Json | undefined {
  if (typeof layer !== "object" || layer === null || Array.isArray(layer) || !Object.hasOwn(layer, name))
    return undefined;
  return (layer as Values)[name];
}

/** The items of lists have defaults too. */
function withDefaults(slot: Slot, value: Json): Json {
  if (slot.type !== "list" || !Array.isArray(value)) return value;
  const items = value as readonly Json[];
  if (slot.item) {
    const { item } = slot;
    return item.type === "list" ? items.map((one) => withDefaults(item, one)) : value;
  }
  const fields = Object.values(slot.fields ?? {});
  if (!fields.some((field) => field.default !== undefined || field.type === "list")) return value;
  return items.map((item) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    const filled: Record<string, Json> = { ...(item as Values) };
    for (const field of fields) {
      const own = Object.hasOwn(item, field.name) ? (item as Values)[field.name] : field.default;
      if (own !== undefined) filled[field.name] = withDefaults(field, own);
    }
    return filled;
  });
}
