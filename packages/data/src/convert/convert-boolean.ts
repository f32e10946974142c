import type { Conversion } from "./conversion.js";

const yes = ["yes", "y", "true", "1", "on", "oui", "o", "vrai"];
const no = ["no", "n", "false", "0", "off", "non", "faux"];

/** Reads yes and no: the words of `form` (`attended/absent`); without one, the usual words in English and French. */
export function booleanConversion(form: string | undefined): Conversion | undefined {
  if (form === undefined) return between(yes, no);
  const [positive = "", negative = "", ...more] = form.split("/").map(folded);
  if (positive === "" || negative === "" || positive === negative || more.length > 0) return undefined;
  return between([positive], [negative], form);
}

function between(positive: readonly string[], negative: readonly string[], example?: string): Conversion {
  return (text) => {
    const word = folded(text);
    if (positive.includes(word)) return { ok: true, value: true };
    if (negative.includes(word)) return { ok: true, value: false };
    return { ok: false, why: "boolean", ...(example !== undefined && { example }) };
  };
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
