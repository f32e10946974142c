import { fileURLToPath } from "node:url";
import { readContracts } from "@trellis/contract";

/** The folder of this package. */
export const folder = fileURLToPath(new URL("..", import.meta.url));

/** Its contracts and definitions as their authors wrote them. */
export const sources = readContracts({ folder });

/** A name for each: "lead@1", "definition email@1". */
export function nameOf({ kind, name, major }: (typeof all)[number]): string {
  return `${kind === "contract" ? "" : "definition "}${name}@${major}`;
}

/** Contracts and definitions alike. */
export const all = [...sources.contracts, ...sources.definitions];
