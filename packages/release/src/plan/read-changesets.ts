import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Bump } from "./bump.js";
import type { ChangesetFacts } from "./release-facts.js";

/** The folder of changesets that is in force for a package: the nearest one above it. */
export function changesetFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".changeset", "config.json"))) return join(at, ".changeset");
    if (dirname(at) === at) return undefined;
  }
}

/** The changesets that wait for the next release, as far as they name the package. Files are relative to `root`. */
export async function readChangesets(folder: string, name: string, root: string): Promise<ChangesetFacts[]> {
  const home = changesetFolder(folder);
  if (home === undefined) return [];
  const { default: parse } = await import("@changesets/parse");
  const files = readdirSync(home).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(home, file), "utf8");
    const own = parse(text).releases.find((release) => release.name === name);
    if (!own) return [];
    const acknowledged = [...text.matchAll(/^trellis-acknowledge:\s*(\S+@\d+)\s*$/gm)].map(([, ref = ""]) => ref);
    return [{ file: relative(root, join(home, file)).split(sep).join("/"), bump: own.type as Bump, acknowledged }];
  });
}
