import type { DataMap, MapEntry } from "@trellis/data";
import type { Produced } from "./declarations.js";
import type { ReadManifest } from "./read-manifest.js";

/** The map of an entry of `produces`; "invalid" when something in it breaks the manifest's schema. */
export function mapOf(
  { map }: Produced,
  { findings }: Pick<ReadManifest, "findings">,
): DataMap | "invalid" | undefined {
  if (!map) return undefined;
  const isInMap = (pointer: string) => pointer === map.pointer || pointer.startsWith(`${map.pointer}/`);
  if (findings.some(({ at: { pointer = "" } }) => isInMap(pointer))) return "invalid";
  // The schema has seen every entry; this only tells the compiler, and holds should the two ever differ.
  const entries = Object.entries(map.value).flatMap(([target, value]) =>
    isMapEntry(value) ? [[target, value] as const] : [],
  );
  return entries.length < Object.keys(map.value).length ? "invalid" : Object.fromEntries(entries);
}

function isMapEntry(value: unknown): value is MapEntry {
  if (typeof value === "string") return true;
  return (
    typeof value === "object" &&
    value !== null &&
    ("value" in value || ("column" in value && typeof value.column === "string"))
  );
}
