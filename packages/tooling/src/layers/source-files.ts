import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A source file of ours, parsed. */
export interface SourceFile {
  /** Relative to the repository's root, with "/". */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly parsed: ts.SourceFile;
  /** A test, or something only tests use: it may import what the package only develops with. */
  readonly forTests: boolean;
  readonly generated: boolean;
}

const skipped = new Set(["node_modules", "dist", "fixtures", "generated"]);

/** Every TypeScript and JavaScript file in the given folders of a package. Folders that are not there give none. */
export function sourceFiles(root: string, packageFolder: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(packageFolder, folder))).map((path) => read(root, packageFolder, path));
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

function read(root: string, packageFolder: string, path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const inside = relative(packageFolder, path).replaceAll("\\", "/");
  return {
    file: relative(root, path).replaceAll("\\", "/"),
    path,
    text,
    parsed: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    forTests: /^test\/|\.test\.[cm]?tsx?$|\.test-d\.ts$|\/testing\//.test(inside),
    generated: /\.gen\.[jt]s$/.test(inside),
  };
}
