import type { Json } from "@trellis/findings";

/** Who sets a slot, weakest first: the template's default, a market, a locale, the content of one page. */
export type Layer = "market" | "locale" | "content";

/** What every slot says of itself. */
export interface SlotBase {
  /** The key in content: "headline". */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Its name and explanation in other languages, by language code. */
  readonly labels: Readonly<Record<string, SlotLabel>>;
  /** Whether a page without it cannot be published. */
  readonly required: boolean;
  readonly default?: Json;
  readonly setBy: readonly Layer[];
  /** The layer that must set it. */
  readonly requiredFrom?: "market" | "locale";
}

/** What a slot is called in one language. */
export interface SlotLabel {
  readonly title?: string;
  readonly description?: string;
}

/** What rich text may hold besides paragraphs. */
export type RichTextKind = "heading" | "list" | "quote" | "strong" | "emphasis" | "code" | "link";

/** Plain text, in characters. */
export interface TextSlot extends SlotBase {
  readonly type: "text";
  readonly minLength: number;
  readonly maxLength: number;
}
/** A tree of paragraphs, headings, lists and quotes; never markup. */
export interface RichTextSlot extends SlotBase {
  readonly type: "rich-text";
  readonly maxLength: number;
  readonly allow: readonly RichTextKind[];
  /** The level that its highest heading gets: 2 is an h2. */
  readonly heading: number;
}
/** An address. */
export interface LinkSlot extends SlotBase {
  readonly type: "link";
}
/** A picture: an asset with its description, or an asset that is decoration. */
export interface ImageSlot extends SlotBase {
  readonly type: "image";
}
/** Several of the same: of one slot, or of named fields. */
export interface ListSlot extends SlotBase {
  readonly type: "list";
  readonly minItems: number;
  readonly maxItems: number;
  readonly item?: Slot;
  readonly fields?: Readonly<Record<string, Slot>>;
}
/** One of a closed set of words. */
export interface ChoiceSlot extends SlotBase {
  readonly type: "choice";
  /** What each value is called, by value and then by language. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/** One design token out of a group. */
export interface TokenSlot extends SlotBase {
  readonly type: "token";
  /** The group: "color.accent". */
  readonly group: string;
  /** The tokens in it, in full: "color.accent.sun". */
  readonly tokens: readonly string[];
}
/** A number. */
export interface NumberSlot extends SlotBase {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
  readonly decimals: number;
}
/** An amount and its currency. */
export interface MoneySlot extends SlotBase {
  readonly type: "money";
  readonly min?: number;
  readonly max?: number;
  readonly decimals: number;
  readonly currencies?: readonly string[];
}
/** A day. */
export interface DateSlot extends SlotBase {
  readonly type: "date";
  readonly form: "full" | "long" | "medium" | "short";
  readonly upcoming: boolean;
}
/** Yes or no: decides what is shown, and is never shown itself. */
export interface BooleanSlot extends SlotBase {
  readonly type: "boolean";
}

/** A gap of a template. */
export type Slot =
  | TextSlot
  | RichTextSlot
  | LinkSlot
  | ImageSlot
  | ListSlot
  | ChoiceSlot
  | TokenSlot
  | NumberSlot
  | MoneySlot
  | DateSlot
  | BooleanSlot;

/** The slots of a template or of a list's items, by name. */
export type Slots = Readonly<Record<string, Slot>>;
