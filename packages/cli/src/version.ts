import { readFileSync } from "node:fs";

/** The version of this package. Its package.json lies one folder up, from the source and from the build alike. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
