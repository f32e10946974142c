import { fileURLToPath } from "node:url";

/** The folder of this package; the source and the build lie one folder below it alike. */
export function ownFolder(): string {
  return fileURLToPath(new URL("../", import.meta.url));
}
