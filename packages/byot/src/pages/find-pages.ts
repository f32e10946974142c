import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { walkFolders } from "../find/walk-folders.js";

/** How much of a file is looked at to see whether it is a page: `template` stands at its top. */
const headBytes = 16_384;

/** A folder that holds more than this is no folder of pages. */
const mostFolders = 1000;

/**
 * Whether a file that the caller named holds the content of a page. YAML does in any case, since no data is kept in it;
 * JSON does when it says which template it is for.
 */
export function isPage(path: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  return /\.json$/i.test(path) && namesTemplate(path);
}

/** The pages in a folder and below it, in a stable order; none when no file in it says which template it is for. */
export async function pagesIn(root: string): Promise<readonly string[]> {
  const files: string[] = [];
  let isOfPages = false;
  let left = mostFolders;
  for await (const { folder, entries = [] } of walkFolders(root)) {
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (!(entry.isFile() || entry.isSymbolicLink()) || !isPage(path)) continue;
      // In a folder of pages a YAML file without a template is a page that forgot to say so.
      files.push(path);
      isOfPages ||= namesTemplate(path);
    }
    if (--left === 0) break;
  }
  return isOfPages ? files : [];
}

/** Looks at the beginning of a file only: it may be of any size, and of any kind. */
function namesTemplate(path: string): boolean {
  const head = headOf(path);
  const whole = /\.json$/i.test(path) && head.length < headBytes ? jsonOf(head) : undefined;
  if (whole)
    return typeof whole.template === "string" && whole.template.includes("@") && whole.trellisPage === undefined;
  return /\.json$/i.test(path)
    ? /^\uFEFF?\s*\{(?!\s*"trellisPage")[^{}[\]]*"template"\s*:\s*"[^"@]{1,100}@/.test(head)
    : /^\uFEFF?["']?template["']?[ \t]*:/m.test(head);
}

/** A short file as a whole says more than its beginning; a long one, or one with a slip in it, is judged by that. */
function jsonOf(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function headOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(realpathSync.native(path), "r");
    const bytes = Buffer.alloc(headBytes);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, headBytes, 0));
  } catch {
    // Whoever reads it says why it cannot be read.
    return "";
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
