import type { LoadedTemplate } from "@trellis/byot";
import type { Json } from "@trellis/findings";
import { wrapText } from "@trellis/findings/report";
import type { Language } from "../language.js";
import type { PageTexts } from "./texts/page-texts.js";

type Slot = LoadedTemplate["template"]["slots"][string];

/** What {@link contentText} writes about. */
export interface NewContent {
  readonly loaded: LoadedTemplate;
  readonly language: Language;
  readonly texts: PageTexts;
  /** The file's path as one types it. */
  readonly file: string;
  /** Content that makes a page, to take examples from. */
  readonly example?: Json | undefined;
}

/**
 * The text of a content file to begin with: every slot with what it is, its limits, who sets it and an example. What a page
 * cannot go without holds a mark that the check asks to replace; what it can is commented out.
 */
export function contentText({ loaded, language, texts, file, example }: NewContent): string {
  const { template, brand, ref } = loaded;
  const slots = Object.values(template.slots);
  const own = slots.filter(({ setBy }) => setBy.includes("content"));
  const elsewhere = slots.filter(({ setBy }) => !setBy.includes("content"));
  const { market, locale } = placeOf(loaded, language);
  const title = loaded.labels[language][ref]?.title;
  const lines = [
    ...comment([title ?? ref, loaded.entry.purpose].filter(Boolean).join(" – ")),
    ...comment(texts.begin(`trellis check ${file}`)),
    `template: ${ref}`,
    "",
    ...(market === undefined
      ? []
      : [...comment(texts.market(Object.keys(brand.markets))), `market: ${scalar(market)}`, ""]),
    ...comment(texts.locale),
    `locale: ${locale}`,
  ];
  for (const slot of own) {
    lines.push("", ...comment(about(slot, language, texts, ownValue(example, slot.name))));
    const value = writeValue(slot.name, slot, texts, language);
    lines.push(...(slot.required ? value : value.map((line) => `#${line}`)));
  }
  if (elsewhere.length > 0) {
    const names = elsewhere.map((slot) => titleOf(slot, language));
    lines.push("", ...comment(texts.elsewhere(names)));
  }
  return `${lines.join("\n")}\n`;
}

/** The market and language to begin with: those of the reader, where the brand has them. */
function placeOf({ template, brand }: LoadedTemplate, language: Language): { market?: string; locale: string } {
  const rules = brand.rules.markets ?? {};
  const names = Object.keys(brand.markets);
  const speaks = (name: string): readonly string[] => (Object.hasOwn(rules, name) ? (rules[name]?.locales ?? []) : []);
  const market = names.find((name) => speaks(name).some((one) => one.slice(0, 2) === language)) ?? names[0];
  const needed = Object.values(template.slots).some(({ setBy }) => setBy.includes("market"));
  const locale =
    (market === undefined ? undefined : speaks(market).find((one) => one.slice(0, 2) === language)) ?? language;
  return { ...(needed && market !== undefined && { market }), locale };
}

/** What a slot is, in a few lines. */
function about(slot: Slot, language: Language, texts: PageTexts, example: Json | undefined): string[] {
  const shown = shownExample(slot, example);
  return [
    titled(slot, language, texts),
    texts.kind(kindOf(slot, language, texts), slot.required),
    ...(slot.default === undefined ? [] : [texts.byDefault(JSON.stringify(slot.default))]),
    ...(slot.setBy.length > 1 ? [texts.alsoSetBy(slot.setBy.filter((layer) => layer !== "content"))] : []),
    ...(shown === undefined ? [] : [texts.example(shown)]),
    ...(slot.type === "list" ? listItems(slot, language, texts) : []),
  ];
}

function listItems({ item, fields }: Slot & { type: "list" }, language: Language, texts: PageTexts): string[] {
  const inner = item ? [item] : Object.values(fields ?? {});
  return inner.map((slot) => {
    const what = titled(slot, language, texts);
    return `- ${item ? "" : `${slot.name}: `}${what} ${texts.kind(kindOf(slot, language, texts), slot.required)}`;
  });
}

function kindOf(slot: Slot, language: Language, texts: PageTexts): string {
  switch (slot.type) {
    case "text":
      return texts.kinds.text(slot.minLength, slot.maxLength);
    case "rich-text":
      return texts.kinds.richText(slot.maxLength, slot.allow);
    case "list":
      return texts.kinds.list(slot.minItems, slot.maxItems);
    case "choice":
      return texts.kinds.choice(
        Object.entries(slot.values).map(([value, names]) => `${value} (${names[language] ?? names.en ?? value})`),
      );
    case "token":
      return texts.kinds.choice(slot.tokens.map((token) => token.slice(slot.group.length + 1)));
    case "number":
      return texts.kinds.number(slot.min, slot.max);
    case "money":
      return texts.kinds.money(slot.currencies ?? []);
    case "date":
      return texts.kinds.date(slot.upcoming);
    case "link":
      return texts.kinds.link;
    case "image":
      return texts.kinds.image;
    case "boolean":
      return texts.kinds.boolean;
  }
}

/** The lines that set a slot. What nobody can guess is a mark that the check asks to replace, or nothing at all. */
function writeValue(name: string, slot: Slot, texts: PageTexts, language: Language): string[] {
  const mark = (room: number, least = 1): string => {
    const said = texts.mark(titleOf(slot, language).slice(0, 60));
    const padded = said.padEnd(least, " …").slice(0, Math.max(room, 1));
    // A mark that is cut would look like words.
    return padded.includes("]") ? padded : "XXX".slice(0, room);
  };
  const set = (value: Json): string[] => [
    `${name}: ${typeof value === "string" ? scalar(value) : JSON.stringify(value)}`,
  ];
  if (slot.default !== undefined) return set(slot.default);
  switch (slot.type) {
    case "text":
      return set(mark(slot.maxLength, slot.minLength));
    case "rich-text":
      return [`${name}:`, `  - type: paragraph`, `    text: ${scalar(mark(slot.maxLength))}`];
    case "link":
      return set(texts.linkMark);
    case "image":
      return [`${name}:`, `  asset: ${texts.imageMark}`, `  alt: ${scalar(mark(300))}`];
    case "choice":
      return set(Object.keys(slot.values)[0] ?? "");
    case "token":
      return set(slot.tokens[0]?.slice(slot.group.length + 1) ?? "");
    case "boolean":
      return set(false);
    case "money":
      return [`${name}: { amount: , currency: ${slot.currencies?.[0] ?? ""} }`];
    case "number":
    case "date":
      return [`${name}:`];
    case "list": {
      const fields = Object.values(slot.fields ?? {}).filter(({ required }) => required);
      const one = slot.item
        ? itemLines(slot.item, texts, language)
        : fields.flatMap((field) => writeValue(field.name, field, texts, language));
      const item = one.map((line, index) => `  ${index === 0 ? "- " : "  "}${line}`);
      return [`${name}:`, ...Array.from({ length: Math.max(1, slot.minItems) }, () => item).flat()];
    }
  }
}

/** An item without fields: its value, or what would stand below a name. */
function itemLines(slot: Slot, texts: PageTexts, language: Language): string[] {
  const [first = "", ...others] = writeValue(slot.name, slot, texts, language);
  const value = first.slice(slot.name.length + 1).trim();
  return others.length > 0 ? others.map((line) => line.slice(2)) : [value];
}

function shownExample(slot: Slot, value: Json | undefined): string | undefined {
  if (value === undefined || slot.type === "image" || slot.type === "list" || slot.type === "rich-text")
    return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 300 ? undefined : text;
}

function titled(slot: Slot, language: Language, texts: PageTexts): string {
  const description = descriptionOf(slot, language);
  const title = titleOf(slot, language);
  return description === undefined ? title : texts.titled(title, description);
}

function titleOf({ title, labels }: Slot, language: Language): string {
  return language === "en" ? title : (labels[language]?.title ?? title);
}

function descriptionOf({ description, labels }: Slot, language: Language): string | undefined {
  return language === "en" ? description : (labels[language]?.description ?? description);
}

function comment(text: string | readonly string[]): string[] {
  return (typeof text === "string" ? [text] : text).flatMap((one) =>
    wrapText(one, 98, "", one.startsWith("- ") ? "  " : "").map((line) => `# ${line}`.trimEnd()),
  );
}

/** A text as YAML writes it: plain where nothing in it means anything, else in quotation marks. */
function scalar(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ,.’'-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text.trimEnd()
    : JSON.stringify(text);
}

function ownValue(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as { readonly [key: string]: Json })[key];
}
