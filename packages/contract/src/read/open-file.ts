import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { type Finding, finding, type Place } from "@trellis/findings";
import { outsideFolder } from "../rules/file/outside-folder.js";
import { unreadable } from "../rules/file/unreadable.js";
import { innerPath } from "./inner-path.js";

/** Why a file cannot be read; each has its own sentence. */
export type UnreadableReason =
  | "broken-link"
  | "folder"
  | "in-use"
  | "link-circle"
  | "not-allowed"
  | "not-found"
  | "other"
  | "reserved-name"
  | "special";

/** Which file to open. */
export interface FileToOpen {
  /** The folder that the file may not leave, by path or by link; absolute. */
  readonly root: string;
  /** The file, relative to `root`. */
  readonly path: string;
  /** The file as findings name it; what `at` says, or `path`, when left out. */
  readonly file?: string;
  /** What else is known of the place. */
  readonly at?: Place;
}

/** An open regular file inside its root, to be closed by the caller; or the finding that says why there is none. */
export type OpenedFile =
  | { readonly ok: true; readonly fd: number; readonly size: number; readonly file: string }
  | { readonly ok: false; readonly file: string; readonly findings: readonly Finding[] };

/**
 * Opens a file for reading that a stranger's folder names. It is a regular file inside `root` or it is not opened:
 * no path, link, device or pipe leads elsewhere or makes us wait.
 */
export function openFile({ root, path, file, at = {} }: FileToOpen): OpenedFile {
  const inner = innerPath(path);
  const shown = file ?? at.file ?? (inner.ok ? inner.path : path.replaceAll("\\", "/"));
  const place = { ...at, file: shown };
  const refuse = (made: Finding): OpenedFile => ({ ok: false, file: shown, findings: [made] });
  const refuseUnreadable = (why: UnreadableReason): OpenedFile => refuse(finding(unreadable, place, { why }));

  if (!inner.ok) {
    return inner.why === "reserved-name"
      ? refuseUnreadable(inner.why)
      : refuse(finding(outsideFolder, place, { how: inner.why }));
  }
  const wanted = join(root, inner.path);
  let fd: number | undefined;
  try {
    const base = realpathSync.native(root);
    const real = realpathSync.native(wanted);
    if (!isInside(base, real)) return refuse(finding(outsideFolder, place, { how: "link" }));
    // A pipe is opened without waiting for its other end, and then seen to be no file.
    fd = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
    const stat = fstatSync(fd);
    if (stat.isDirectory()) return refuseUnreadable("folder");
    if (!stat.isFile()) return refuseUnreadable("special");
    // Someone may have swapped the file or a folder above it for a link since it was looked at.
    const again = realpathSync.native(wanted);
    const now = statSync(again);
    if (!isInside(base, again)) return refuse(finding(outsideFolder, place, { how: "link" }));
    if (now.ino !== stat.ino || now.dev !== stat.dev) return refuseUnreadable("in-use");
    const opened = { ok: true, fd, size: stat.size, file: shown } as const;
    fd = undefined;
    return opened;
  } catch (error) {
    return refuseUnreadable(unreadableReason(error, wanted));
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function isInside(base: string, path: string): boolean {
  const way = relative(base, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What an error of the file system means for the person whose file it is. */
export function unreadableReason(error: unknown, path: string): UnreadableReason {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return isLink(path) ? "broken-link" : "not-found";
    case "EISDIR":
      return "folder";
    case "EACCES":
    case "EPERM":
      return "not-allowed";
    case "ELOOP":
      return "link-circle";
    case "ENXIO":
    case "ENODEV":
      return "special";
    case "EBUSY":
    case "ETXTBSY":
      return "in-use";
    default:
      return "other";
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
