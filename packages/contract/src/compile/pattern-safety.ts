import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What is known of a pattern's worst case. */
export type PatternSafety =
  | { readonly safe: true }
  /** `attack` is a text that makes it slow, where one was found. */
  | {
      readonly safe: false;
      readonly reason: "exponential" | "polynomial" | "unproven" | "invalid";
      readonly attack?: string;
    };

/** How long the proof for one pattern may take, in milliseconds; what takes longer counts as unsafe. */
const limit = 10_000;
const known = new Map<string, PatternSafety>();
const mostKnown = 1000;

/**
 * Whether a pattern, as JSON Schema reads it (ECMAScript, `u`), takes time in proportion to the text at worst. Most everyday
 * patterns are seen to be safe at a glance; for the others recheck is loaded, once, and only then: it is three megabytes.
 */
export function patternSafety(pattern: string): PatternSafety {
  const before = known.get(pattern);
  if (before) return before;
  const safety = judge(pattern);
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? "");
  known.set(pattern, safety);
  return safety;
}

function judge(pattern: string): PatternSafety {
  try {
    new RegExp(pattern, "u");
  } catch {
    return { safe: false, reason: "invalid" };
  }
  if (isPlain(pattern)) return { safe: true };
  if (pattern.length > longest) return { safe: false, reason: "unproven" };
  const result = loadRecheck()(pattern, "u", { timeout: limit });
  if (result.status !== "vulnerable")
    return result.status === "safe" ? { safe: true } : { safe: false, reason: "unproven" };
  const reason = result.complexity.type === "exponential" ? "exponential" : "polynomial";
  return { safe: false, reason, attack: result.attack.string.slice(0, 100) };
}

const longest = 2000;

/** From the start of the text, one character or class after the other, at most the last of them repeated: nothing to try twice. */
function isPlain(pattern: string): boolean {
  const literal = String.raw`[\w@#%&,:;<>=!"'~\x60/ -]|\\[.+*?()[\]{}|^$\\/-]`;
  const set = String.raw`\.|\\[dDsSwW]|\[(?:[^\\[\]]|\\[dDsSwW.+*?()[\]{}|^$\\/-])+\]`;
  const fixed = String.raw`(?:${literal}|${set})(?:\{\d{1,3}\})?`;
  const repeated = String.raw`(?:${set})(?:[*+?]|\{\d{1,3},\d{0,3}\})`;
  return new RegExp(`^\\^(?:${fixed})*(?:${repeated})?\\$?$`).test(pattern);
}

/** What is used of recheck. */
type CheckSync = (
  source: string,
  flags: string,
  options: { readonly timeout: number },
) =>
  | { readonly status: "safe" | "unknown" }
  | {
      readonly status: "vulnerable";
      readonly complexity: { readonly type: "exponential" | "polynomial" };
      readonly attack: { readonly string: string };
    };

let recheck: CheckSync | undefined;

function loadRecheck(): CheckSync {
  if (recheck) return recheck;
  const require = createRequire(import.meta.url);
  // The browser's build checks in this thread; the one for Node starts a worker or a process for it. What is published
  // carries that one file; in this repository it is where it was installed.
  const shipped = fileURLToPath(new URL("./recheck/browser.cjs", import.meta.url));
  const loaded = require(existsSync(shipped) ? shipped : "recheck/lib/browser.js") as { checkSync: CheckSync };
  recheck = loaded.checkSync;
  return recheck;
}
