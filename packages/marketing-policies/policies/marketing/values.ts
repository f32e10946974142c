import type { Json } from "@trellis/findings";

/** A record or a group of it; a value that is none has no fields. */
export type Values = { readonly [field: string]: Json };

/** The fields of a value. What a stranger's record holds is never certain. */
export function valuesOf(value: Json | undefined): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

/** A field of a value, looked up as its own only. */
export function fieldOf(value: Json | undefined, name: string): Json | undefined {
  const values = valuesOf(value);
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The entries of a list; what is no list has none. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Shows every text of a record, with the place where it stands; `below` of the whole is "". */
export function eachText(
  value: Json,
  show: (text: string, pointer: () => string) => void,
  below: () => string = () => "",
): void {
  if (typeof value === "string") show(value, below);
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    // Most values are passed over: their places are not even written down.
    if (typeof one !== "number" && typeof one !== "boolean")
      eachText(one, show, () => `${below()}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

const sets = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list as a set; made once for each list, not for each record. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

/** Lower case, without accents, with single spaces: how words are compared. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\u00A0]+/g, " ")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
}
