import { relative, sep } from "node:path";

/** A path as it is shown to whoever started the command in `cwd`: relative, with "/". */
export function shownFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join("/");
}
