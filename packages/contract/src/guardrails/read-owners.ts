import type { Json } from "@trellis/findings";
import type { Owner } from "./guardrails.js";

/** The owners that the value of an `owners.yaml` names. What else it holds is its package's own business. */
export function readOwners(value: Json | undefined): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  if (typeof value !== "object" || value === null) return owners;
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== "object" || entry === null) continue;
    const known = Object.entries(entry).filter(([part, said]) => parts.has(part) && typeof said === "string");
    owners.set(key, Object.fromEntries(known));
  }
  return owners;
}

const parts: ReadonlySet<string> = new Set(["name", "contact", "channel"]);
