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
const plain = /^[ -~\u00AE-\u02FF]*$/;

// What Unicode calls ignorable cannot be seen; the joiners and variants inside words and emoji are no trick.
const unsafe = /(?!\u200C|\u200D|[\uFE00-\uFE0F])[\p{Cc}\p{Cs}\p{DI}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** No language puts more than four marks on a letter; more of them climb over the lines above. */
const piled = /(\p{M}{4})\p{M}+/gu;
