/** The length of a text in Unicode code points, as JSON Schema counts it: an emoji outside the BMP is one. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--;
      at++;
    }
  }
  return length;
}

/** Whether a text has more than `limit` characters. They are counted only where the UTF-16 units do not decide. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && codePointLength(text) > limit;
}

/** Whether a text has fewer than `limit` characters. */
export function isShorterThan(text: string, limit: number): boolean {
  return text.length < limit || (text.length < 2 * limit && codePointLength(text) < limit);
}
