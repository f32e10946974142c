import { assigned, declared, isName, parseModule, rewrite, type Syntax, walk } from "./syntax.js";

/**
 * Removes what nobody reads: names that are only ever written, and the conditions that guard nothing after that.
 * `is` needs neither the number of the branch that held nor the name of the field that was missing.
 */
export function sweep(source: string): string {
  for (let text = source; ; ) {
    const module = parseModule(text);
    const swept = rewrite(text, module, (node) =>
      node.type === "FunctionDeclaration" ? sweepFunction(text, node) : undefined,
    );
    if (swept === text) return text;
    text = swept;
  }
}

function sweepFunction(source: string, declaration: Syntax): string {
  const idle = unreadNames(declaration);
  const replace = (node: Syntax): string | undefined => {
    if (idle.has(writtenName(node) ?? "")) return ";";
    if (node.type === "EmptyStatement") return "";
    if (node.type === "LogicalExpression" && node.operator === "&&" && idle.has(namedInPassing(node.right) ?? "")) {
      return rewrite(source, node.left, replace);
    }
    return isIdleCondition(node) ? "" : undefined;
  };
  return rewrite(source, declaration, replace);
}

/** Names declared in a function of which every occurrence belongs to writing them. */
function unreadNames(declaration: Syntax): Set<string> {
  const all = new Map<string, number>();
  const writing = new Map<string, number>();
  const local = new Set<string>();
  walk(declaration, (node) => {
    if (node.type === "Identifier") add(all, node.name, 1);
    const name = writtenName(node) ?? namedInPassing(node);
    if (name !== undefined) add(writing, name, occurrences(node, name));
    if (node.type === "VariableDeclaration") local.add(declared(node)?.name ?? "");
  });
  // The names of a loop belong to the loop.
  walk(declaration, (node) => {
    const head =
      node.type === "ForStatement"
        ? node.init
        : node.type === "ForInStatement" || node.type === "ForOfStatement"
          ? node.left
          : undefined;
    if (head?.type === "VariableDeclaration") local.delete(declared(head)?.name ?? "");
  });
  return new Set([...local].filter((name) => all.get(name) === writing.get(name)));
}

/** The name that a statement writes, when that is all it does. */
function writtenName(node: Syntax): string | undefined {
  if (hasCall(node)) return undefined;
  const found = assigned(node);
  if (found) return found.operator === "=" && found.target.type === "Identifier" ? found.target.name : undefined;
  return declared(node)?.name;
}

/** `(missing = "email")` in the middle of a condition: the text is true, so the condition is the same without it. */
function namedInPassing(node: Syntax): string | undefined {
  if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier" || node.right.type !== "Literal")
    return undefined;
  return typeof node.right.value === "string" && node.right.value !== "" ? node.left.name : undefined;
}

function isIdleCondition(node: Syntax): boolean {
  if (node.type !== "IfStatement" || node.alternate || hasCall(node.test)) return false;
  return (
    node.consequent.type === "BlockStatement" &&
    node.consequent.body.every((statement) => statement.type === "EmptyStatement")
  );
}

function hasCall(node: Syntax): boolean {
  let found = false;
  walk(node, (part) => {
    found ||= part.type === "CallExpression" || part.type === "UpdateExpression";
  });
  return found;
}

function occurrences(node: Syntax, name: string): number {
  let count = 0;
  walk(node, (part) => {
    if (isName(part, name)) count++;
  });
  return count;
}

function add(counts: Map<string, number>, name: string, amount: number): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}
