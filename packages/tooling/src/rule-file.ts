import ts from "typescript";

/** What a rule file says about itself, read without running it. */
export interface RuleFile {
  /** Every exported name, types included. */
  readonly exported: readonly string[];
  /** The ids given to `defineRule`. */
  readonly ids: readonly string[];
}

/** Reads the source text of a rule file. */
export function readRuleFile(fileName: string, text: string): RuleFile {
  const exported: string[] = [];
  const ids: string[] = [];
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022);
  for (const statement of source.statements) exported.push(...exportedNames(statement));
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "defineRule")
      ids.push(ruleId(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { exported, ids };
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : ["*"];
  }
  if (ts.isExportAssignment(statement)) return ["default"];
  if (
    !ts.canHaveModifiers(statement) ||
    !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
    return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : "a pattern"));
  }
  const declaration = statement as ts.Statement & { name?: ts.Node };
  return [declaration.name && ts.isIdentifier(declaration.name) ? declaration.name.text : "default"];
}

function ruleId(call: ts.CallExpression): string {
  const [rule] = call.arguments;
  if (!rule || !ts.isObjectLiteralExpression(rule)) return "a rule that is no object";
  for (const property of rule.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name) || property.name.text !== "id") continue;
    return ts.isStringLiteral(property.initializer) ? property.initializer.text : "a rule whose id is no plain string";
  }
  return "a rule without an id";
}
