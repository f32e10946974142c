/** RFC 6901 JSON Pointer: empty, or `/` before every segment, and `~` only as `~0` or `~1`. */
export function isJsonPointer(text: string): boolean {
  return isPointerFrom(text, 0);
}

/** Relative JSON Pointer: levels to go up, then a JSON Pointer, or `#` for the key. */
export function isRelativeJsonPointer(text: string): boolean {
  let at = 0;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at === 0 || (at > 1 && text.charCodeAt(0) === 48)) return false;
  return (text.charCodeAt(at) === 35 && text.length === at + 1) || isPointerFrom(text, at);
}

function isPointerFrom(text: string, start: number): boolean {
  if (start === text.length) return true;
  if (text.charCodeAt(start) !== 47) return false;
  for (let tilde = text.indexOf("~", start); tilde >= 0; tilde = text.indexOf("~", tilde + 1)) {
    const next = text.charCodeAt(tilde + 1);
    if (next !== 48 && next !== 49) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
