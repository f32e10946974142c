import { closeSync, readSync } from "node:fs";
import { type Finding, finding } from "@trellis/findings";
import { tooLarge } from "../rules/file/too-large.js";
import { unreadable } from "../rules/file/unreadable.js";
import { type FileToOpen, openFile, unreadableReason } from "./open-file.js";

/** A file to read whole, and how large it may be. */
export interface FileToRead extends FileToOpen {
  readonly maxBytes: number;
}

/** A file's bytes and its name in findings, or why there are none. */
export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly file: string }
  | { readonly ok: false; readonly file: string; readonly findings: readonly Finding[] };

/** Reads a whole file, safely: see {@link openFile}. A file over `maxBytes` is not read at all. Never throws. */
export function readBytes({ maxBytes, ...source }: FileToRead): ReadBytes {
  const opened = openFile(source);
  if (!opened.ok) return opened;
  const { fd, size, file } = opened;
  const at = { ...source.at, file };
  try {
    if (size > maxBytes) return { ok: false, file, findings: [finding(tooLarge, at, { size, limit: maxBytes })] };
    const bytes = readUpTo(fd, size, maxBytes);
    // It grew while it was read.
    if (!bytes) return { ok: false, file, findings: [finding(tooLarge, at, { size: maxBytes + 1, limit: maxBytes })] };
    return { ok: true, bytes, file };
  } catch (error) {
    return { ok: false, file, findings: [finding(unreadable, at, { why: unreadableReason(error, source.path) })] };
  } finally {
    closeSync(fd);
  }
}

function readUpTo(fd: number, expected: number, maxBytes: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(Math.min(expected, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(fd, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > maxBytes) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}
