import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearest } from "@trellis/findings";
import { shownPath } from "./shown-path.js";

/** A neighbour of a path that is not there, written as the caller could write it. */
export function nearestPath(path: string, cwd: string): string | undefined {
  try {
    const near = nearest(basename(path), readdirSync(dirname(path)));
    return near === undefined ? undefined : shownPath(cwd, join(dirname(path), near));
  } catch {
    return undefined;
  }
}
