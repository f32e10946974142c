import { createHash } from "node:crypto";
import type { Json } from "@trellis/findings";

/** JSON with the keys of every object sorted and no space: equal values give equal text (RFC 8785). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const record = value as { readonly [key: string]: Json };
  const parts = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key] as Json)}`);
  return `{${parts.join(",")}}`;
}

/** The name of a schema's exact content: "sha256-" and 64 hexadecimal digits over its canonical JSON. */
export function schemaDigest(bundled: Json): string {
  return `sha256-${createHash("sha256").update(canonicalJson(bundled), "utf8").digest("hex")}`;
}
