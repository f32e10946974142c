import { type AnyNode, type Expression, type Node, type Program, parse } from "acorn";

/** A node of a syntax tree, any kind. */
export type Syntax = AnyNode;

/** Parses a module. */
export function parseModule(source: string): Program {
  return parse(source, { ecmaVersion: 2022, sourceType: "module" });
}

/**
 * The text of `node` with some of its parts replaced: `replace` is asked for every node from the outside in, and what
 * it gives stands for the whole node. Names of properties are no nodes here.
 */
export function rewrite(source: string, node: Syntax, replace: (node: Syntax) => string | undefined): string {
  const whole = replace(node);
  if (whole !== undefined) return whole;
  let text = "";
  let position = node.start;
  for (const child of childNodes(node)) {
    text += source.slice(position, child.start) + rewrite(source, child, replace);
    position = child.end;
  }
  return text + source.slice(position, node.end);
}

/** Calls `visit` for `node` and everything below it. */
export function walk(node: Syntax, visit: (node: Syntax) => void): void {
  visit(node);
  for (const child of childNodes(node)) walk(child, visit);
}

/** Whether `node` is the name `name`. */
export function isName(node: Syntax | null | undefined, name: string): boolean {
  return node?.type === "Identifier" && node.name === name;
}

/** The name that a declaration with one name declares, and its value. */
export function declared(node: Syntax): { name: string; value: Expression | undefined } | undefined {
  if (node.type !== "VariableDeclaration" || node.declarations.length !== 1) return undefined;
  const [only] = node.declarations;
  if (only?.id.type !== "Identifier") return undefined;
  return { name: only.id.name, value: only.init ?? undefined };
}

/** The assignment that a statement consists of. */
export function assigned(node: Syntax): { target: Syntax; operator: string; value: Expression } | undefined {
  if (node.type !== "ExpressionStatement" || node.expression.type !== "AssignmentExpression") return undefined;
  const { left, operator, right } = node.expression;
  return { target: left, operator, value: right };
}

/** The values of an object literal by their names. */
export function properties(node: Syntax): Map<string, Expression> {
  const found = new Map<string, Expression>();
  if (node.type !== "ObjectExpression") return found;
  for (const property of node.properties) {
    if (property.type !== "Property" || property.computed) continue;
    const { key } = property;
    if (key.type === "Identifier") found.set(key.name, property.value);
    else if (key.type === "Literal") found.set(String(key.value), property.value);
  }
  return found;
}

function childNodes(node: Syntax): Syntax[] {
  const found: Syntax[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === "property" && node.type === "MemberExpression" && !node.computed) continue;
    if (key === "key" && node.type === "Property" && !node.computed) continue;
    if (key === "label" || key === "imported" || key === "exported") continue;
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isNode(part)) found.push(part as Syntax);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value
  );
}
