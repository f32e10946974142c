import { type Finding, finding, nearest, type Place } from "@trellis/findings";
import { contrastTooLow } from "../rules/template/contrast-too-low.js";
import { tokenInvalid } from "../rules/template/token-invalid.js";
import { tokenUnknown } from "../rules/template/token-unknown.js";
import { contrastRatio, readColor } from "./color.js";
import type { TokenSet } from "./token-set.js";

/** Two colours that meet on a page. */
export interface ContrastPair {
  readonly text: string;
  readonly on: string;
  readonly size?: "normal" | "large" | "graphics";
}

/** The least contrast that WCAG 2.2 AA asks for. */
const least = { normal: 4.5, large: 3, graphics: 3 } as const;

/** Proves the pairs that a template declares, in every mode of the tokens. */
export function checkContrast(
  tokens: TokenSet,
  pairs: readonly ContrastPair[],
  at: (pointer: string) => Place,
): Finding[] {
  return pairs.flatMap(({ text, on, size = "normal" }, index) => {
    const place = (key: string): Place => at(`/contrast/${index}/${key}`);
    const unknown = (["text", "on"] as const).flatMap((key) => {
      const name = key === "text" ? text : on;
      if (tokens.names.includes(name)) return [];
      return [finding(tokenUnknown, place(key), { name, nearest: nearest(name, tokens.names) })];
    });
    if (unknown.length > 0) return unknown;
    return Object.entries(tokens.modes).flatMap(([mode, known]) => {
      const front = readColor(known.get(text)?.value ?? null);
      const back = readColor(known.get(on)?.value ?? null);
      if (!front || !back)
        return [finding(tokenInvalid, place(front ? "on" : "text"), { why: "not-a-color", name: front ? on : text })];
      const ratio = contrastRatio(front, back);
      if (ratio >= least[size]) return [];
      // Rounded down: 4.499 is not 4.5.
      return [
        finding(contrastTooLow, place("text"), {
          text,
          on,
          mode,
          ratio: Math.floor(ratio * 100) / 100,
          least: least[size],
        }),
      ];
    });
  });
}
