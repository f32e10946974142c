import { type Finding, finding, type Json, type Place, type Rule } from "@trellis/findings";
import { slotMalformed } from "../rules/template/slot-malformed.js";
import { slotMisplaced } from "../rules/template/slot-misplaced.js";
import { slotUnknown } from "../rules/template/slot-unknown.js";
import type { Slot, Slots } from "../slots/slot.js";
import type { TokenSet } from "../tokens/token-set.js";
import type { Ref } from "./model.js";
import type { Edit } from "./operations.js";
import { type Placeholder, type SplitText, splitPlaceholders } from "./placeholders.js";
import { type ImagePart, type OpenList, resolveName } from "./scope.js";
import type { SourceText } from "./source-text.js";

/** Where the walk is: the lists that are being repeated, what is known to be there, what stands around. */
export interface Surroundings {
  readonly lists: readonly OpenList[];
  /** Slots that a condition around this place has found present, as the template names them. */
  readonly present: ReadonlySet<string>;
  /** The elements around, outermost first. */
  readonly ancestors: readonly string[];
  /** The identifiers that the innermost repeated element declares. */
  readonly repeatedIds: ReadonlySet<string>;
  /** Inside anything that is shown on a condition or repeated. */
  readonly conditional: boolean;
}

/** Why a slot may not stand where it does: a word of the rule `template/slot-misplaced`. */
export type Misplacement =
  | "address-adjacent"
  | "address-path"
  | "address-prefix"
  | "address-start"
  | "attribute"
  | "comment"
  | "drawing"
  | "element"
  | "identifier"
  | "json"
  | "optional"
  | "raw"
  | "reference"
  | "rich-text"
  | "style"
  | "tag"
  | "type"
  | "unquoted"
  | "whole";

/** A slot that was found for a placeholder. */
export interface Found {
  readonly name: string;
  readonly ref: Ref;
  /** Absent for what the page itself knows. */
  readonly slot: Slot | undefined;
  readonly part?: ImagePart;
}

/** Everything that compiling one template collects. */
export class Compilation {
  readonly findings: Finding[] = [];
  readonly edits: Edit[] = [];
  readonly used = new Set<string>();

  constructor(
    readonly source: SourceText,
    readonly file: string,
    readonly ref: string,
    readonly slots: Slots,
    readonly tokens: TokenSet | undefined,
    readonly kind: "page" | "email" | "fragment",
  ) {}

  /** The place of an offset in the template. */
  at(offset: number, slot?: string): Place {
    return {
      file: this.file,
      ...this.source.position(offset),
      template: this.ref,
      ...(slot === undefined ? {} : { slot }),
    };
  }

  report(rule: Rule, offset: number, data: { readonly [key: string]: Json | undefined } = {}, slot?: string): void {
    this.findings.push(finding(rule, this.at(offset, slot), data));
  }

  misplaced(
    why: Misplacement,
    placeholder: { name: string },
    offset: number,
    more: { where?: string; type?: string } = {},
  ): void {
    this.report(slotMisplaced, offset, { why, name: placeholder.name, ...more }, placeholder.name);
  }

  /** Splits a piece of the source that starts at `offset`, and reports what is no placeholder. */
  split(text: string, offset: number): SplitText {
    const made = splitPlaceholders(text);
    for (const { start, text: found } of made.malformed) this.report(slotMalformed, offset + start, { name: found });
    return made;
  }

  /** Refuses every placeholder in a piece of the source. */
  refuse(why: Misplacement, text: string, offset: number, where?: string): void {
    for (const piece of this.split(text, offset).pieces) {
      if (typeof piece !== "string")
        this.misplaced(why, piece, offset + piece.start, where === undefined ? {} : { where });
    }
  }

  /** The slot that a placeholder means; what is wrong with its name is reported. */
  find(placeholder: Pick<Placeholder, "name">, offset: number, { lists }: Surroundings): Found | undefined {
    const { name } = placeholder;
    if (name === "locale" || name === "direction") return { name, ref: { scope: 0, key: name }, slot: undefined };
    const resolved = resolveName(name, this.slots, lists);
    if (!resolved.ok) {
      this.report(slotUnknown, offset, { name, why: resolved.why, nearest: resolved.nearest }, name);
      return undefined;
    }
    this.used.add(name.split(".")[0] ?? name);
    return { name, ref: resolved.ref, slot: resolved.slot, ...(resolved.part ? { part: resolved.part } : {}) };
  }

  /** Whether something will stand in the slot at this place; reports a place that cannot do without. */
  mustBePresent({ name, slot }: Found, offset: number, around: Surroundings): void {
    if (
      !slot ||
      slot.required ||
      slot.default !== undefined ||
      around.present.has(name.replace(/\.(?:alt|width|height)$/, ""))
    )
      return;
    this.misplaced("optional", { name }, offset, { type: slot.type });
  }
}
