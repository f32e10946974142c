/** What a file is when it is no UTF-8 text; each has its own sentence. */
export type ForeignEncoding = "archive" | "pdf" | "utf-16" | "other";

/** Guesses from its first bytes what a file that should be text is instead; undefined when nothing tells. */
export function foreignEncoding(bytes: Uint8Array): Exclude<ForeignEncoding, "other"> | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "utf-16";
  // A zip archive, which is what an Excel, Word or OpenDocument file is.
  if (a === 0x50 && b === 0x4b && (c === 0x03 || c === 0x05) && (d === 0x04 || d === 0x06)) return "archive";
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return "pdf";
  return looksLikeUtf16(bytes.subarray(0, 512)) ? "utf-16" : undefined;
}

/** Western text in UTF-16 has a zero in every second byte, on one side only. */
function looksLikeUtf16(start: Uint8Array): boolean {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return false;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++)
    if (start[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return (even > pairs * 0.8 && odd === 0) || (odd > pairs * 0.8 && even === 0);
}
