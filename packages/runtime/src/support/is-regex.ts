/** Whether the text is a regular expression of ECMA-262 in Unicode mode. It is parsed, never run. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
