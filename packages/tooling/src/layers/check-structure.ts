import { basename, join } from "node:path";
import ts from "typescript";
import { type PackageManifest, workspacePackages } from "../repository.js";
import type { Problem } from "./problem.js";
import { type SourceFile, sourceFiles } from "./source-files.js";

const vagueNames = /^(utils?|helpers?|commons?|misc|shared|stuff)$/;
const mostLines = 400;
// expect(…).…, expectTypeOf(…), assert.equal(…), fc.assert(…), and functions of our own named after them.
const assertingNames = [/^(expect|assert)/, /\.assert$/];

/** Whether the files of every package and example at `root` are named, sized and tested as the plan asks. */
export function checkStructure(root: string): Problem[] {
  return [...workspacePackages(root), ...workspacePackages(root, "examples")].flatMap(({ folder, manifest }) => {
    const entries = entryFiles(folder, manifest);
    return sourceFiles(root, folder, ["src", "test", "bin"]).flatMap((source) => [
      ...nameProblems(source, entries),
      ...sizeProblems(source),
      ...exportProblems(source),
      ...testProblems(source),
    ]);
  });
}

/** The source files that a package's exports name. */
function entryFiles(folder: string, { exports = {} }: PackageManifest): Set<string> {
  const sources = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? target : (target["@trellis/source"] ?? []),
  );
  return new Set(sources.map((source) => join(folder, source)));
}

function nameProblems({ file, path, generated }: SourceFile, entries: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const parts = file.split("/").slice(2);
  const names = parts.map((part) => part.replace(/\..*$/, ""));
  const vague = names.find((name) => vagueNames.test(name));
  if (vague)
    problems.push({ file, what: `“${vague}” says nothing about what is inside`, remedy: "Name it after what it does" });
  const unkempt = names.find((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name));
  if (unkempt)
    problems.push({ file, what: `“${unkempt}” is not kebab-case`, remedy: "Write it in small letters, with hyphens" });
  if (!generated && basename(path) === "index.ts" && parts[0] === "src" && !entries.has(path)) {
    problems.push({
      file,
      what: "index.ts is kept for what package.json exports",
      remedy: "Name the file after its main export",
    });
  }
  return problems;
}

function sizeProblems({ file, text, generated }: SourceFile): Problem[] {
  const lines = text.split("\n").length - 1;
  if (generated || lines <= mostLines) return [];
  return [
    {
      file,
      line: mostLines + 1,
      what: `${lines} lines tell more than one story`,
      remedy: `Split it; ${mostLines} is the most`,
    },
  ];
}

function exportProblems({ file, parsed }: SourceFile): Problem[] {
  if (/\.config\.[cm]?[jt]s$/.test(file)) return [];
  return parsed.statements.filter(isDefaultExport).map((statement) => ({
    file,
    line: lineOf(parsed, statement),
    what: "A default export has no name to search for",
    remedy: "Export it by name",
  }));
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some(({ name }) => name.text === "default");
  }
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

function testProblems({ file, parsed }: SourceFile): Problem[] {
  if (!/\.test\.[cm]?tsx?$/.test(file)) return [];
  const problems: Problem[] = [];
  let asserts = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      if (assertingNames.some((asserting) => asserting.test(node.expression.getText(parsed)))) asserts = true;
    }
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^(test|it|describe)$/.test(node.expression.text)
    ) {
      const { text } = node.name;
      if (/^(only|skip|todo)$/.test(text)) {
        problems.push({
          file,
          line: lineOf(parsed, node),
          what: `.${text} leaves tests out unseen`,
          remedy: "Mend the test, or take it away",
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  if (!asserts) problems.push({ file, what: "This test asserts nothing", remedy: "Say with expect() what must hold" });
  return problems;
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
