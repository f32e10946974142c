import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Generated } from "./generated-files.js";
import { type WorkspacePackage, workspacePackages } from "./repository.js";

/** One name that a package gives to the world. */
export interface PublicName {
  /** The package and the entry it comes from: "@trellis/findings/report". */
  readonly from: string;
  readonly name: string;
  readonly kind: string;
  /** Whether it has a docstring, or a page of its own as rules and their words have. */
  readonly documented: boolean;
}

// Stands in the list where an entry's names would: an entry must not vanish unseen.
const missing = "(missing)";

interface Entry {
  readonly from: string;
  /** The TypeScript source or declaration file, or the plain file that is exported. */
  readonly file: string;
}

/** Every name that the published packages of `root` export, per package, in order. */
export function publicNames(root: string): Map<WorkspacePackage, PublicName[]> {
  const packages = workspacePackages(root).filter(({ manifest }) => !manifest.private);
  const entries = new Map(packages.map((one) => [one, packageEntries(one)]));
  const files = [...entries.values()].flat().map(({ file }) => file);
  const program = ts.createProgram(files.filter(isTypeScript), compilerOptions(root));
  return new Map([...entries].map(([one, list]) => [one, list.flatMap((entry) => entryNames(program, entry))]));
}

/** The committed lists, `packages/tooling/surface/<package>.txt`: a change of the public surface is a visible difference. */
export function generateSurface(root: string): Generated {
  const files = new Map<string, string>();
  const problems: string[] = [];
  const folder = join(root, "packages", "tooling", "surface");
  for (const [{ name }, names] of publicNames(root)) {
    files.set(join(folder, `${name}.txt`), surfaceText(names));
    for (const { from, name: exported, documented } of names) {
      if (!documented)
        problems.push(`${from} exports ${exported} without a docstring: say what it gives, and what it throws.`);
      if (exported === missing)
        problems.push(`${from} leads to a file that is not there: write it, or take the entry out of package.json.`);
    }
  }
  const left = existsSync(folder) ? readdirSync(folder).filter((file) => !files.has(join(folder, file))) : [];
  problems.push(...left.map((file) => `packages/tooling/surface/${file} belongs to no package: delete it.`));
  return { files, problems };
}

function surfaceText(names: readonly PublicName[]): string {
  const entries = new Map<string, string[]>();
  for (const { from, name, kind, documented } of names) {
    entries.set(from, [...(entries.get(from) ?? []), `  ${kind} ${name}${documented ? "" : " (no docstring)"}`]);
  }
  return [...entries].map(([from, lines]) => `${from}\n${lines.join("\n")}\n`).join("\n");
}

function packageEntries({ folder, manifest }: WorkspacePackage): Entry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const from = subpath === "." ? manifest.name : `${manifest.name}${subpath.slice(1)}`;
    const file = typeof target === "string" ? target : (target["@trellis/source"] ?? target.types ?? target.default);
    return file === undefined ? [] : [{ from, file: join(folder, file) }];
  });
}

function entryNames(program: ts.Program, { from, file }: Entry): PublicName[] {
  if (!existsSync(file)) return [{ from, name: missing, kind: "file", documented: true }];
  if (!isTypeScript(file))
    return [{ from, name: from.slice(from.lastIndexOf("/") + 1), kind: "file", documented: true }];
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [{ from, name: "(exports nothing)", kind: "file", documented: true }];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => publicName(checker, from, symbol))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function publicName(checker: ts.TypeChecker, from: string, symbol: ts.Symbol): PublicName {
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const hasPage =
    declared.declarations?.some((one) => /\/src\/rules\/[a-z]+\//.test(one.getSourceFile().fileName)) ?? false;
  const documented =
    hasPage ||
    declared.getDocumentationComment(checker).length > 0 ||
    symbol.getDocumentationComment(checker).length > 0;
  return { from, name: symbol.name, kind: kindOf(declared), documented };
}

const kinds: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Module, "namespace"],
];

function kindOf(symbol: ts.Symbol): string {
  return kinds.find(([flag]) => symbol.flags & flag)?.[1] ?? "unknown";
}

function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}

function compilerOptions(root: string): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    root,
    undefined,
    path,
  );
  return options;
}
