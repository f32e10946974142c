/**
 * At least the number of names (`"name":`) in a JSON text, at most a few more: a text may hold `":` inside a string.
 * When it equals {@link countKeys} of the parsed value, no name occurs twice in any object.
 */
export function countNames(text: string): number {
  let names = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    // A name ends with its quotation mark, and perhaps white space.
    if (before === 0x22 || before <= 0x20) names++;
  }
  return names;
}

/**
 * How many keys the objects in a parsed value have together; not a number when it holds a number that JSON.parse may
 * have rounded, or nests deeper than `depth`: then only reading the text again can tell what was written.
 */
export function countKeys(value: unknown, depth: number): number {
  if (typeof value === "number") return isKept(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (depth === 0) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item !== "string") keys += countKeys(item, depth - 1);
    return keys;
  }
  for (const key in value) {
    keys++;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === "object") keys += countKeys(item, depth - 1);
    else if (typeof item === "number" && !isKept(item)) return Number.NaN;
  }
  return keys;
}

function isKept(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}

/** Whether a text opens more than `limit` brackets inside each other; what stands in strings does not count. */
export function nestsDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}
