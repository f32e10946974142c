/**
 * Text from a stranger, safe to print: control characters (terminal escapes among them), bidirectional overrides and
 * lone surrogates are written as `\u{…}`, line breaks become spaces, and what is longer than `limit` UTF-16 units is cut.
 */
export function visibleText(text: string, limit = 120): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return cut.replace(/\r\n|[\r\n\t]/g, " ").replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

const unsafe = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
