import type { ContractSource, ContractSources } from "@trellis/contract";
import { predecessor } from "@trellis/contract";
import { contractMigrationUnusable } from "@trellis/contract/rules";
import { type Finding, finding } from "@trellis/findings";
import { parse } from "acorn";

/** The code of a `migrate.ts`, ready to be shipped. */
export interface CompiledMigration {
  /** An ES module without types, without imports, that exports `upgrade`. */
  readonly code: string;
  /** The comment above `upgrade`, with its marks; empty when there is none. */
  readonly comment: string;
  /** The contract whose documents it takes. */
  readonly from: ContractSource;
}

/** What compiling gives: nothing for a contract that ships no migration, or for one that cannot be used. */
export interface MigrationCompiling {
  readonly compiled?: CompiledMigration;
  readonly findings: readonly Finding[];
}

/** Compiles the `migrate.ts` of a contract to JavaScript. Nothing of it is run. */
export async function compileMigration(source: ContractSource, sources: ContractSources): Promise<MigrationCompiling> {
  const { migration, ref: contract } = source;
  const from = predecessor(source, sources);
  // That there is nothing to start from is lint's to say.
  if (!migration || !from) return { findings: [] };
  const at = { contract, file: migration.file };
  const unusable = (why: string, because?: string, place = {}): MigrationCompiling => ({
    findings: [finding(contractMigrationUnusable, { ...at, ...place }, { why, contract, because })],
  });
  let code: string;
  try {
    const { transform } = await import("esbuild");
    ({ code } = await transform(migration.text, {
      loader: "ts",
      format: "esm",
      target: "es2022",
      logLevel: "silent",
      // An import that is used as a type only has to say so; what is left is code.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    }));
  } catch (error) {
    const [first] = isBuildFailure(error) ? error.errors : [];
    const place = first?.location ? { line: first.location.line, column: first.location.column + 1 } : {};
    return unusable("syntax", first?.text ?? String(error), place);
  }
  const { imported, exported } = modulesOf(code);
  if (imported.length > 0) return unusable("imports", imported.join(", "));
  if (!exported.includes("upgrade")) return unusable("no-upgrade");
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*export\s+(?:async\s+)?(?:function|const)\s+upgrade\b)/.exec(
    migration.text,
  );
  return { compiled: { code, comment: comment?.[0] ?? "", from }, findings: [] };
}

interface BuildFailure {
  readonly errors: readonly { readonly text: string; readonly location: { line: number; column: number } | null }[];
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** What a module imports, from where, and the names it exports. */
function modulesOf(code: string): { imported: string[]; exported: string[] } {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  const imported: string[] = [];
  const exported: string[] = [];
  for (const statement of body) {
    if (statement.type === "ImportDeclaration" || statement.type === "ExportAllDeclaration") {
      imported.push(String(statement.source.value));
    }
    if (statement.type !== "ExportNamedDeclaration") continue;
    if (statement.source) imported.push(String(statement.source.value));
    for (const { exported: name } of statement.specifiers)
      exported.push("name" in name ? name.name : String(name.value));
    const { declaration } = statement;
    if (declaration?.type === "FunctionDeclaration") exported.push(declaration.id.name);
    if (declaration?.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations) if (id.type === "Identifier") exported.push(id.name);
    }
  }
  // Computed and dynamic imports would reach the page that asked for nothing.
  if (/\bimport\s*\(|\brequire\s*\(/.test(code)) imported.push("import(…)");
  return { imported, exported };
}
