import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Writes a file as a whole or not at all: beside it first, then in its place. A link stays one. */
export function writeWhole(file: string, text: string): void {
  const target = realpathSync(file);
  const beside = `${target}.trellis-new`;
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode });
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
