import type { Json } from "@trellis/findings";
import type { FormulaId } from "../formula/atom.js";
import { type Formulas, never } from "../formula/formulas.js";
import { isObject, own, typeBit } from "../json/json-value.js";
import { nameLanguage } from "../parse/object-keywords.js";

/** A fixed array or object, said of its parts one by one. */
export function structureOf(value: Json, formulas: Formulas): FormulaId {
  const fixed = (part: Json): FormulaId => formulas.values([part]) ?? never;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return formulas.and(
      formulas.types(typeBit.array),
      formulas.typed("array", { kind: "items-least", count: items.length }),
      formulas.typed("array", { kind: "items-most", count: items.length }),
      ...items.map((item, index) => formulas.typed("array", { kind: "item", index, of: fixed(item) })),
    );
  }
  if (!isObject(value)) return fixed(value);
  const names = Object.keys(value);
  const others = { kind: "not", of: { kind: "names", names: new Set(names) } } as const;
  return formulas.and(
    formulas.types(typeBit.object),
    formulas.typed("object", { kind: "every", keys: others, of: never }),
    ...names.flatMap((name) => [
      formulas.typed("object", { kind: "has", name }),
      formulas.typed("object", { kind: "every", keys: nameLanguage(name), of: fixed(own(value, name) as Json) }),
    ]),
  );
}
