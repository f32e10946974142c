/** Why a path may not be opened. */
type PathRefusal = "absolute" | "upwards" | "reserved-name";

/** A path inside a folder, with "/"; or why it is none. */
export type InnerPath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: PathRefusal };

/**
 * Reads a path that a stranger wrote and that has to stay in its folder. Windows' way of writing paths is understood
 * everywhere, so that a tool means the same on every machine; names that Windows keeps for devices are refused there.
 */
export function innerPath(written: string, platform: NodeJS.Platform = process.platform): InnerPath {
  const path = written.replaceAll("\\", "/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return { ok: false, why: "absolute" };
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return { ok: false, why: "upwards" };
  }
  if (platform === "win32" && parts.some(isReserved)) return { ok: false, why: "reserved-name" };
  return { ok: true, path: parts.join("/") || "." };
}

/** On Windows these open a device, a hidden second stream of a file, or another file than they say. */
function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)|:|[. ]$/i.test(name);
}
