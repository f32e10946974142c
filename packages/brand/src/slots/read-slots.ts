import { childPointer, type Json } from "@trellis/findings";
import type { Template as TemplateManifest } from "../../generated/template/v1/index.js";
import type { Layer, RichTextKind, Slot, SlotBase, SlotLabel, Slots } from "./slot.js";

/** A slot as template.yaml writes it. */
type WrittenSlot = TemplateManifest["slots"][string];

/** Why a slot cannot be: a word of the rule `template/slot-invalid`. */
type SlotProblem =
  | "choice-without-values"
  | "default-of-list"
  | "item-or-fields"
  | "key-of-another-type"
  | "limits-crossed"
  | "list-too-deep"
  | "name-reserved"
  | "required-from-optional"
  | "token-without-group"
  | "tokens-none";

/** What is wrong with a slot, and where in the manifest. */
export interface SlotReport {
  readonly pointer: string;
  readonly why: SlotProblem;
  readonly name: string;
}

/** Names that a content file uses for itself, and what pages know without being told. */
const reservedNames: readonly string[] = ["template", "market", "locale", "direction"];

/** Turns the slots of a manifest into ours, with every default filled in. `tokensOf` gives the tokens of a group. */
export function readSlots(
  written: TemplateManifest["slots"],
  tokensOf: (group: string) => readonly string[],
  report: (problem: SlotReport) => void,
): Slots {
  const read = (all: Readonly<Record<string, WrittenSlot>>, parent: string, depth: number): Slots =>
    Object.fromEntries(
      Object.entries(all).map(([name, slot]) => [name, readSlot(name, slot, childPointer(parent, name), depth)]),
    );

  function readSlot(name: string, slot: WrittenSlot, pointer: string, depth: number): Slot {
    const say = (why: SlotProblem, key?: string): void =>
      report({ pointer: key === undefined ? pointer : childPointer(pointer, key), why, name: key ?? name });
    // A name that every object of JavaScript has would be found where nobody set it.
    if ((depth === 0 && reservedNames.includes(name)) || name in Object.prototype) say("name-reserved");
    for (const key of Object.keys(slot)) {
      if (!common.has(key) && !keysOf[slot.type].includes(key)) say("key-of-another-type", key);
    }
    if (crossed(slot["min-length"], slot["max-length"]) || crossed(slot.min, slot.max)) say("limits-crossed");
    if (slot["required-from"] && slot.optional) say("required-from-optional");
    const base = baseOf(name, slot);
    switch (slot.type) {
      case "text":
        return {
          ...base,
          type: "text",
          minLength: slot["min-length"] ?? 1,
          maxLength: slot["max-length"] ?? 500,
        };
      case "rich-text":
        return {
          ...base,
          type: "rich-text",
          maxLength: slot["max-length"] ?? 20_000,
          allow: slot.allow ?? everyKind,
          heading: slot.heading ?? 2,
        };
      case "link":
      case "image":
      case "boolean":
        return { ...base, type: slot.type };
      case "choice": {
        const values = Object.entries(slot.values ?? {});
        if (values.length === 0) say("choice-without-values");
        return {
          ...base,
          type: "choice",
          values: Object.fromEntries(values.map(([value, { title, labels }]) => [value, named(title, labels)])),
        };
      }
      case "token": {
        const group = slot.tokens ?? "";
        if (group === "") say("token-without-group");
        const tokens = group === "" ? [] : tokensOf(group);
        if (group !== "" && tokens.length === 0) say("tokens-none", "tokens");
        return { ...base, type: "token", group, tokens };
      }
      case "number":
      case "money":
        return {
          ...base,
          type: slot.type,
          ...(slot.min === undefined ? {} : { min: slot.min }),
          ...(slot.max === undefined ? {} : { max: slot.max }),
          decimals: slot.decimals ?? (slot.type === "money" ? 2 : 0),
          ...(slot.currencies ? { currencies: slot.currencies } : {}),
        };
      case "date":
        return { ...base, type: "date", form: slot.form ?? "long", upcoming: slot.upcoming ?? false };
      case "list": {
        const minItems = slot["min-items"] ?? (slot.optional ? 0 : 1);
        const maxItems = slot["max-items"] ?? 20;
        if (minItems > maxItems) say("limits-crossed");
        if ((slot.item === undefined) === (slot.fields === undefined)) say("item-or-fields");
        if (depth >= deepestList) say("list-too-deep");
        if (slot.default !== undefined) say("default-of-list", "default");
        const inner = depth < deepestList;
        return {
          ...base,
          type: "list",
          minItems,
          maxItems,
          ...(inner && slot.item ? { item: readSlot(name, slot.item, childPointer(pointer, "item"), depth + 1) } : {}),
          ...(inner && slot.fields ? { fields: read(slot.fields, childPointer(pointer, "fields"), depth + 1) } : {}),
        };
      }
    }
  }
  return read(written, "/slots", 0);
}

const deepestList = 3;
const everyKind: readonly RichTextKind[] = ["heading", "list", "quote", "strong", "emphasis", "code", "link"];
const common = new Set(["type", "title", "description", "labels", "optional", "default", "set-by", "required-from"]);
const keysOf: Readonly<Record<WrittenSlot["type"], readonly string[]>> = {
  text: ["min-length", "max-length"],
  "rich-text": ["max-length", "heading", "allow"],
  link: [],
  image: [],
  boolean: [],
  choice: ["values"],
  token: ["tokens"],
  number: ["min", "max", "decimals"],
  money: ["min", "max", "decimals", "currencies"],
  date: ["form", "upcoming"],
  list: ["min-items", "max-items", "item", "fields"],
};

function crossed(least: number | undefined, most: number | undefined): boolean {
  return least !== undefined && most !== undefined && least > most;
}

function baseOf(name: string, slot: WrittenSlot): SlotBase {
  const from = slot["required-from"];
  return {
    name,
    title: slot.title,
    ...(slot.description === undefined ? {} : { description: slot.description }),
    labels: (slot.labels ?? {}) as Readonly<Record<string, SlotLabel>>,
    required: slot.optional !== true && slot.default === undefined,
    ...(slot.default === undefined ? {} : { default: slot.default as Json }),
    setBy: from ? [from] : ((slot["set-by"] as readonly Layer[] | undefined) ?? ["content"]),
    ...(from ? { requiredFrom: from } : {}),
  };
}

function named(
  title: string,
  labels: Readonly<Record<string, { title?: string }>> | undefined,
): Readonly<Record<string, string>> {
  const others = Object.entries(labels ?? {}).flatMap(([language, label]) =>
    label.title === undefined ? [] : [[language, label.title]],
  );
  return { en: title, ...Object.fromEntries(others) };
}
