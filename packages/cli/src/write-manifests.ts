import { basename, dirname, extname } from "node:path";
import type { GuessedFile } from "@trellis/byot";
import type { Finding } from "@trellis/findings";
import type { Call } from "./command.js";
import { writeNewFiles } from "./write-new-files.js";

/** Writes what was guessed of data files as manifests: one in each of their folders, and never over another. */
export async function writeManifests(guessed: readonly GuessedFile[], { io, texts }: Call): Promise<Finding[]> {
  const { manifestName, manifestText, suggestToolName } = await import("@trellis/byot");
  const folders = new Map<string, GuessedFile[]>();
  for (const one of guessed) folders.set(dirname(one.path), [...(folders.get(dirname(one.path)) ?? []), one]);
  const findings: Finding[] = [];
  for (const [folder, files] of folders) {
    const names = files.map(({ path }) => basename(path));
    const [first = ""] = names;
    const text = manifestText({
      tool: suggestToolName(files.length > 1 ? basename(folder) : basename(first, extname(first))) ?? "my-tool",
      owner: "my-team",
      produces: files.map(({ contract, path, map }) => ({ contract, data: basename(path), ...(map && { map }) })),
      comments: texts.newManifest.guessed(names.join(", ")),
    });
    findings.push(...(await writeNewFiles({ folder, files: new Map([[manifestName, text]]), cwd: io.cwd })));
  }
  return findings;
}
