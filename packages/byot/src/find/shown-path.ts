import { basename, isAbsolute, relative, sep } from "node:path";

/** A file or folder as findings name it: relative to where the run was started, with "/". */
export function shownPath(cwd: string, path: string): string {
  const below = relative(cwd, path);
  // On Windows another drive has no relative path.
  return (isAbsolute(below) ? path : below || ".").split(sep).join("/");
}

/** What a folder is called, "." included. */
export function folderName(folder: string): string {
  return basename(folder) || folder;
}
