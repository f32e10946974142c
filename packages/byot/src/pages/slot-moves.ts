import type { Slot, Slots } from "@trellis/brand/content";
import type { Json } from "@trellis/findings";

/** What becomes of what a content says for one slot when it moves to another version of its template. */
export type SlotMove =
  | { readonly why: "renamed"; readonly from: string; readonly to: string }
  | { readonly why: "gone"; readonly from: string; readonly near?: string }
  | { readonly why: "new"; readonly to: string; readonly write: string }
  | { readonly why: "type"; readonly from: string; readonly to: string; readonly write: string };

/** A content as the other version would have it, as far as anybody can tell, and what had to be done for that. */
export interface MovedContent {
  readonly content: Json;
  readonly moves: readonly SlotMove[];
  /** The name under which each slot stands in the file. */
  readonly names: ReadonlyMap<string, string>;
}

type Values = { readonly [key: string]: Json };

/**
 * Moves a content from one version of a template to another. A slot keeps its name, or is found again by its title when its
 * type is the same; a text becomes a paragraph where paragraphs are asked for, and one thing a list of one. Pure.
 */
export function moveContent(content: Values, from: Slots, to: Slots): MovedContent {
  const moves: SlotMove[] = [];
  const names = new Map<string, string>();
  const moved: { [key: string]: Json } = {};
  const taken = new Set(Object.keys(from).filter((name) => ofContent(to, name)));
  for (const [key, value] of Object.entries(content)) {
    const old = Object.hasOwn(from, key) ? from[key] : undefined;
    if (!old) {
      if (["market", "locale"].includes(key) || ofContent(to, key)) moved[key] = value;
      continue;
    }
    const same = ofContent(to, key);
    const renamed = same ? undefined : Object.values(to).find((one) => isRenamed(old, one, taken));
    const next = same ?? renamed;
    if (!next) {
      const near = Object.values(to).find((one) => one.setBy.includes("content") && alike(old, one));
      moves.push({ why: "gone", from: key, ...(near && { near: near.name }) });
      continue;
    }
    taken.add(next.name);
    names.set(next.name, key);
    if (renamed) moves.push({ why: "renamed", from: key, to: next.name });
    const converted = convert(value, old, next);
    moved[next.name] = converted ?? value;
    if (converted !== undefined)
      moves.push({ why: "type", from: key, to: next.name, write: line(next.name, converted) });
  }
  for (const slot of Object.values(to)) {
    const isNeeded = slot.required && slot.setBy.length === 1 && slot.setBy[0] === "content";
    if (isNeeded && !Object.hasOwn(moved, slot.name))
      moves.push({ why: "new", to: slot.name, write: line(slot.name, sample(slot)) });
  }
  return { content: moved, moves, names };
}

function ofContent(slots: Slots, name: string): Slot | undefined {
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  return slot?.setBy.includes("content") ? slot : undefined;
}

function isRenamed(old: Slot, next: Slot, taken: ReadonlySet<string>): boolean {
  return !taken.has(next.name) && next.setBy.includes("content") && next.type === old.type && alike(old, next);
}

/** People call both the same, in some language. */
function alike(old: Slot, next: Slot): boolean {
  const titles = (slot: Slot): string[] =>
    [slot.title, ...Object.values(slot.labels).map(({ title }) => title ?? "")].map((title) => title.toLowerCase());
  const known = new Set(titles(old).filter((title) => title !== ""));
  return titles(next).some((title) => known.has(title));
}

/** The value in the other slot's type, when it is not of it yet and anybody can tell how; undefined when it stays. */
function convert(value: Json, old: Slot, next: Slot): Json | undefined {
  if (old.type === next.type) return undefined;
  if (next.type === "rich-text" && typeof value === "string") return [{ type: "paragraph", text: value }];
  if (next.type === "list" && next.item?.type === old.type) return [value];
  if (next.type === "text" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  return sample(next);
}

/** A value of a slot's type, with … where words are to be written. */
function sample(slot: Slot): Json {
  switch (slot.type) {
    case "text":
      return "…";
    case "rich-text":
      return [{ type: "paragraph", text: "…" }];
    case "link":
      return "https://…";
    case "image":
      return { asset: "….jpg", alt: "…" };
    case "choice":
      return Object.keys(slot.values)[0] ?? "…";
    case "token":
      return slot.tokens[0]?.slice(slot.group.length + 1) ?? "…";
    case "number":
      return slot.min ?? 0;
    case "money":
      return { amount: slot.min ?? 0, currency: slot.currencies?.[0] ?? "EUR" };
    case "date":
      return "2027-05-15";
    case "boolean":
      return false;
    case "list": {
      const fields = Object.values(slot.fields ?? {}).filter(({ required }) => required);
      return [slot.item ? sample(slot.item) : Object.fromEntries(fields.map((field) => [field.name, sample(field)]))];
    }
  }
}

const longestLine = 400;

/** A line of YAML that says the value: JSON is YAML, and its keys need no quotation marks. */
function line(name: string, value: Json): string {
  const text = JSON.stringify(value)
    .replaceAll(/([{,])"([A-Za-z]\w*)":/g, "$1 $2: ")
    .replaceAll("}", " }");
  return `${name}: ${text.length > longestLine ? "…" : text}`;
}
