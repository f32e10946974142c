import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repositoryRoot, workspacePackages } from "../repository.js";

/**
 * Makes a folder outside the repository that looks like it to whoever follows the docs: the examples, the configuration
 * and the contracts are copies, and every package can be imported.
 */
export function makeDocsScratch(): string {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "trellis-docs-")));
  for (const part of [".changeset/config.json", "examples", "packages/marketing-contracts", "trellis.config.yaml"]) {
    if (!existsSync(join(repositoryRoot, part))) continue;
    const filter = (path: string): boolean => !["node_modules", "dist"].includes(basename(path));
    cpSync(join(repositoryRoot, part), join(scratch, part), { recursive: true, filter });
  }
  mkdirSync(join(scratch, "node_modules", "@trellis"), { recursive: true });
  for (const { folder, manifest } of workspacePackages()) {
    // "junction" is what Windows lets everybody make; other systems ignore the word.
    symlinkSync(folder, join(scratch, "node_modules", manifest.name), "junction");
  }
  return scratch;
}

/** The pages whose code is run: the README, everything in `docs`, and each package's README. */
export function docsPages(files: readonly string[]): { file: string; text: string }[] {
  return files.map((file) => ({ file, text: readFileSync(join(repositoryRoot, file), "utf8") }));
}
