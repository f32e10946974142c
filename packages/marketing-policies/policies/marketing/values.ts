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

/** Every text of a record, with the place where it stands. */
export function* textsOf(value: Json, pointer = ""): Generator<{ readonly text: string; readonly pointer: string }> {
  if (typeof value === "string") yield { text: value, pointer };
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      yield* textsOf(one, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
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
