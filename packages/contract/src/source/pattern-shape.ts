/** What the text of a regular expression tells about the texts that it accepts. Lengths are in code points. */
export interface PatternShape {
  readonly min: number;
  /** Infinity where the pattern sets no end. */
  readonly max: number;
  /** Whether every way through it begins at the start of the text, and ends at its end. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** The shape of a pattern as JSON Schema reads it (ECMAScript, `u`); undefined when it is no such pattern. */
export function patternShape(pattern: string): PatternShape | undefined {
  try {
    new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
  const shape = new ShapeReader(pattern).alternatives();
  // What may stand anywhere in a text says nothing of the rest of it.
  return { ...shape, max: shape.fromStart && shape.toEnd ? shape.max : Number.POSITIVE_INFINITY };
}

/** The same pattern, made to hold for the whole text. */
export function anchored(pattern: string): string {
  const shape = patternShape(pattern);
  if (!shape || (shape.fromStart && shape.toEnd)) return pattern;
  // A choice at the top would take an anchor for its first or last way only.
  if (hasChoice(pattern)) return `^(?:${pattern})$`;
  return `${shape.fromStart ? "" : "^"}${pattern}${shape.toEnd ? "" : "$"}`;
}

function hasChoice(pattern: string): boolean {
  const reader = new ShapeReader(pattern);
  reader.alternatives();
  return reader.choices > 1;
}

const nothing: PatternShape = { min: 0, max: 0, fromStart: false, toEnd: false };
const oneCharacter: PatternShape = { ...nothing, min: 1, max: 1 };
const anything: PatternShape = { ...nothing, max: Number.POSITIVE_INFINITY };

/** Reads a pattern that is known to be right, so that nothing needs to be refused. */
class ShapeReader {
  private at = 0;
  /** How many ways there are at the top. */
  choices = 1;

  constructor(private readonly text: string) {}

  alternatives(depth = 0): PatternShape {
    let all = this.sequence(depth);
    while (this.take("|")) {
      if (depth === 0) this.choices++;
      const next = this.sequence(depth);
      all = {
        min: Math.min(all.min, next.min),
        max: Math.max(all.max, next.max),
        fromStart: all.fromStart && next.fromStart,
        toEnd: all.toEnd && next.toEnd,
      };
    }
    return all;
  }

  private sequence(depth: number): PatternShape {
    let { min, max, fromStart, toEnd } = nothing;
    while (this.at < this.text.length && !this.sees("|") && !this.sees(")")) {
      const part = this.repeated(this.term(depth));
      fromStart ||= part.fromStart && max === 0;
      // Whatever can take room after the end leaves the end open again; a `$` before it would never match.
      toEnd = part.toEnd || (toEnd && part.max === 0);
      min += part.min;
      max += part.max;
    }
    return { min, max, fromStart, toEnd };
  }

  private term(depth: number): PatternShape {
    if (this.take("^")) return { ...nothing, fromStart: true };
    if (this.take("$")) return { ...nothing, toEnd: true };
    if (this.take("(")) return this.group(depth);
    if (this.sees("[")) return this.skipClass();
    if (this.take("\\")) return this.escape();
    this.at += (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
    return oneCharacter;
  }

  private group(depth: number): PatternShape {
    const kind = /^\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:)/.exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    const inside = this.alternatives(depth + 1);
    this.take(")");
    if (!/^\?<?[=!]$/.test(kind)) return inside;
    // A look ahead or back takes no room; one that must see the start or the end is as good as an anchor.
    const positive = kind.endsWith("=");
    const isBack = kind.startsWith("?<");
    const seesStart = positive && isBack && inside.fromStart && inside.max === 0;
    const seesEnd = positive && !isBack && inside.toEnd && inside.max === 0;
    return { ...nothing, fromStart: seesStart, toEnd: seesEnd };
  }

  private skipClass(): PatternShape {
    for (this.at++; !this.sees("]"); this.at++) if (this.sees("\\")) this.at++;
    this.at++;
    return oneCharacter;
  }

  private escape(): PatternShape {
    const rest = this.text.slice(this.at);
    const pair = /^u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/.exec(rest);
    const long = /^(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z])/.exec(rest);
    const back = /^(?:k<[^>]*>|[1-9]\d*)/.exec(rest);
    this.at += (pair ?? long ?? back)?.[0].length ?? 1;
    if (back && !pair && !long) return anything;
    return /^[bB]/.test(rest) ? nothing : oneCharacter;
  }

  private repeated(one: PatternShape): PatternShape {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.text.slice(this.at));
    if (!found) return one;
    this.at += found[0].length;
    const [, sign, low, comma, high] = found;
    const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const most =
      sign === "?" ? 1 : sign !== undefined ? Number.POSITIVE_INFINITY : upper(Number(low), comma ?? "", high ?? "");
    const isSure = least > 0;
    return {
      min: one.min * least,
      max: one.max === 0 ? 0 : one.max * most,
      fromStart: isSure && one.fromStart,
      toEnd: isSure && one.toEnd,
    };
  }

  private sees(sign: string): boolean {
    return this.text[this.at] === sign;
  }

  private take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at++;
    return true;
  }
}

function upper(low: number, comma: string, high: string): number {
  if (comma === "") return low;
  return high === "" ? Number.POSITIVE_INFINITY : Number(high);
}
