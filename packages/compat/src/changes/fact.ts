import type { Rule } from "@trellis/findings";
import type { FormulaId } from "../formula/atom.js";
import type { Formulas } from "../formula/formulas.js";
import type { JsonObject } from "../json/json-value.js";
import type { SchemaPlace } from "../parse/schema-side.js";
import type { Language } from "../strings/language.js";

/** A step into a document. */
export type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "keys"; readonly keys: Language }
  | { readonly kind: "item"; readonly index?: number };

/** Something that the texts of two schemas say differently, and the parts of them that say it. */
export interface Fact {
  readonly rule: Rule;
  /** The way to the values concerned. */
  readonly path: readonly Step[];
  readonly before: SchemaPlace;
  readonly after: SchemaPlace;
  /** What each version says of this and nothing else, as a schema. */
  readonly old: JsonObject;
  readonly new: JsonObject;
  /** The keyword, or the way to it, on each side where it is there. */
  readonly keyword: { readonly before?: string; readonly after?: string };
  readonly data: { readonly [key: string]: unknown };
}

/** Documents in which some value at the end of a way fulfils a formula. */
export function somewhere(path: readonly Step[], of: FormulaId, formulas: Formulas): FormulaId {
  return path.reduceRight((inside, step) => {
    if (step.kind === "item") {
      return step.index === undefined
        ? formulas.typed("array", { kind: "count-least", from: 0, of: inside, count: 1 }, true)
        : formulas.typed("array", { kind: "item-present", index: step.index, of: inside }, true);
    }
    const keys: Language = step.kind === "name" ? { kind: "names", names: new Set([step.name]) } : step.keys;
    return formulas.typed("object", { kind: "some", keys, of: inside }, true);
  }, of);
}

/** A way as a person writes it: "consents[].grantedAt"; empty for the whole document. */
export function pathText(path: readonly Step[]): string {
  return path
    .map((step, index) => {
      if (step.kind === "item") return "[]";
      return `${index === 0 ? "" : "."}${step.kind === "name" ? step.name : "*"}`;
    })
    .join("");
}
