/**
 * A file of a report as SARIF names it: relative to the run's root, percent-encoded segment by segment, so that no name
 * reads as a scheme, a query or a fragment. What lies outside of the root has no base; an absolute path is a file: URI.
 */
export function sarifUri(file: string): { uri: string; uriBaseId?: string } {
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${file.slice(0, 2)}${encoded(file.slice(2))}` };
  if (file.startsWith("/")) return { uri: `file://${encoded(file)}` };
  const uri = encoded(file.replace(/^\.\//, ""));
  return /^\.\.(?:\/|$)/.test(uri) ? { uri } : { uri, uriBaseId: "SRCROOT" };
}

function encoded(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  // A file name may hold half a character, which no URI can; the rest of it still leads somebody there.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
