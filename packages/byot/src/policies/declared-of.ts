import { type Finding, type Json, pointerSegments } from "@trellis/findings";
import type { Declared } from "@trellis/findings/policy";
import { manifest as manifestContract } from "../../generated/manifest/v1/index.js";
import type { ReadManifest } from "../manifest/read-manifest.js";

/** What a manifest declares, and where it does. */
export interface SoundDeclarations {
  readonly declared: Declared;
  /** A pointer into the manifest for one into what is declared: entries that broke the contract were left out. */
  pointer(pointer: string): string;
}

type Parts = { readonly [key: string]: Json };

/**
 * What a manifest declares, without the parts that break its contract: one slip must not hide from a policy what the rest
 * says. Undefined when nothing sound is left.
 */
export function declaredOf({ typed, value, findings }: ReadManifest): SoundDeclarations | undefined {
  if (typed) return { declared: typed, pointer: (pointer) => pointer };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const kept = new Map<string, number[]>();
  const sound: { [key: string]: Json } = {};
  for (const [key, part] of Object.entries(value as Parts)) {
    const steps = findings.map(stepsOf).filter(([first]) => first === key);
    if (!Array.isArray(part)) {
      if (steps.length === 0) sound[key] = part;
      continue;
    }
    if (steps.some(({ length }) => length === 1)) continue;
    const places = (part as readonly Json[]).flatMap((_, nth) =>
      steps.some(([, at]) => at === String(nth)) ? [] : [nth],
    );
    kept.set(key, places);
    sound[key] = places.map((nth) => (part as readonly Json[])[nth] ?? null);
  }
  // What every manifest has and this one lacks is told already, and concerns no policy.
  const named: unknown = { tool: "unnamed", owner: "unknown", ...sound };
  if (!manifestContract.is(named)) return undefined;
  return {
    declared: named,
    pointer: (pointer) => {
      const [key = "", nth = "", ...rest] = pointer.slice(1).split("/");
      const place = kept.get(key)?.[Number(nth)];
      return nth === "" || place === undefined ? pointer : ["", key, place, ...rest].join("/");
    },
  };
}

function stepsOf({ at: { pointer } }: Finding): string[] {
  return pointer === undefined ? [] : pointerSegments(pointer);
}
