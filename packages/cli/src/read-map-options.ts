import { parseDocument } from "@trellis/contract/read";
import type { MapEntry, PinnedMap } from "@trellis/data";
import type { OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** Reads every `--map field=column`. `field=` says that no column is the field; `field={ … }` is an entry of a map. */
export function readMapOptions({ map = [] }: OptionValues): PinnedMap {
  return Object.fromEntries(map.map(readOne));
}

function readOne(given: string): [string, MapEntry | null] {
  const at = given.indexOf("=");
  const target = given.slice(0, at).trim();
  const column = given.slice(at + 1).trim();
  if (at < 1 || target === "") throw invalid(given);
  if (!column.startsWith("{")) return [target, column === "" ? null : column];
  const { value } = parseDocument({ text: column, file: "--map", syntax: "yaml" });
  if (!isEntry(value)) throw invalid(given);
  return [target, value];
}

function isEntry(value: unknown): value is Exclude<MapEntry, string> {
  if (typeof value !== "object" || value === null) return false;
  return "value" in value || ("column" in value && typeof value.column === "string");
}

function invalid(given: string): UsageError {
  return new UsageError({ kind: "invalid-value", name: "--map", given, example: '--map email="E-Mail"' });
}
