import type { Slot } from "../slots/slot.js";

/** Where a value comes from: the page's content (scope 0), or the item of the nth list around the place. */
export interface Ref {
  readonly scope: number;
  /** The slot's name; absent for the item itself, in a list of single slots. */
  readonly key?: string;
}

/** How a slot's value becomes text. */
export type Format =
  | "text"
  | "number"
  | "number-plain"
  | "money"
  | "date"
  | "date-iso"
  | "label"
  | "value"
  | "address"
  | "image-src"
  | "image-srcset"
  | "image-alt"
  | "image-width"
  | "image-height"
  | "token-var"
  | "token-name"
  | "page-locale"
  | "page-direction";

/** A value in a text or an attribute. */
export interface ValuePart {
  readonly from: Ref;
  /** Absent for what the page itself knows: its locale and direction. */
  readonly slot?: Slot;
  readonly as: Format;
  /** What the place asks for besides HTML: percent-encoding in an address, escapes in a JSON string. */
  readonly encode?: "query" | "json";
}

/** The number of an item in a list, which makes the identifiers in it unique. */
export interface IndexPart {
  readonly index: number;
}

/** A piece of a text or of an attribute's value, as a browser sees it. */
export type Part = string | ValuePart | IndexPart;

/** When a part of the template is shown. */
export interface Test {
  readonly from: Ref;
  /** "present", "absent", or the value of a choice after "=". */
  readonly is: "present" | "absent" | `=${string}`;
}

/** What a template does, in order, to write a page. */
export type Operation =
  | { readonly do: "write"; readonly text: string }
  | { readonly do: "value"; readonly part: ValuePart; readonly escape: "text" | "attribute" | "none" }
  | { readonly do: "index"; readonly scope: number }
  | { readonly do: "each"; readonly from: Ref; readonly body: readonly Operation[] }
  | { readonly do: "when"; readonly test: Test; readonly body: readonly Operation[] }
  | { readonly do: "rich-text"; readonly from: Ref; readonly heading: number };

/** An element as every page of the template must show it. */
export interface ElementShape {
  readonly kind: "element";
  readonly tag: string;
  readonly namespace: string;
  readonly attributes: readonly { readonly name: string; readonly parts: readonly Part[] }[];
  readonly children: readonly Shape[];
  readonly each?: Ref;
  readonly when?: Test;
  readonly richText?: { readonly from: Ref; readonly heading: number };
}

/** A part of the tree that every page of the template must show, whatever its content. */
export type Shape =
  | ElementShape
  | { readonly kind: "text"; readonly parts: readonly Part[] }
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "doctype" };
