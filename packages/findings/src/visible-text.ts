/**
 * Text from a stranger, safe to print: control characters (terminal escapes among them), bidirectional overrides,
 * invisible characters and lone surrogates are written as `\u{…}`, line breaks become spaces, a pile of accents on one
 * letter is cut down, and so is what is longer than `limit` UTF-16 units.
 */
export function visibleText(text: string, limit = 120): string {
  const cut = cutText(text, limit);
  if (plain.test(cut)) return cut;
  return cut
    .replace(/\r\n|[\r\n\t]/g, " ")
    .replace(piled, "$1")
    .replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The first `limit` UTF-16 units of a text, and "…" when there were more; never half a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const halved = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, halved ? limit - 1 : limit)}…`;
}

/** Most text is, and then there is nothing to look for. */
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

const unsafe =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** No language puts more than four marks on a letter; more of them climb over the lines above. */
const piled = /(\p{M}{4})\p{M}+/gu;
