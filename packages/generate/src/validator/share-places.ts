import type { BlockStatement } from "acorn";
import { isName, parseModule, rewrite, type Syntax } from "./syntax.js";

/**
 * Gives a name to each place that a function makes more than once: it is made where the innermost block that holds all
 * its uses first needs it. Half of the size of a validator is places, so this is worth a step of its own.
 */
export function sharePlaces(source: string): string {
  const module = parseModule(source);
  return rewrite(source, module, (node) => (node.type === "FunctionDeclaration" ? shareIn(source, node) : undefined));
}

/** One use of a place: the blocks around it, outermost first, each with the index of the statement it is in. */
type Use = readonly { readonly block: BlockStatement; readonly index: number }[];

function shareIn(source: string, declaration: Syntax): string {
  const uses = new Map<string, Use[]>();
  findUses(declaration, [], (node, use) => {
    const text = source.slice(node.start, node.end);
    uses.set(text, [...(uses.get(text) ?? []), use]);
  });
  const names = new Map<string, string>();
  const declarations = new Map<Syntax, string>();
  for (const [text, all] of uses) {
    const home = commonStatement(all);
    if (all.length < 2 || !home) continue;
    const name = `here${names.size + 1}`;
    names.set(text, name);
    declarations.set(home, `${declarations.get(home) ?? ""}const ${name} = here && ${text};\n`);
  }
  const replace = (node: Syntax): string | undefined => {
    const before = declarations.get(node);
    if (before !== undefined) {
      declarations.delete(node);
      return before + rewrite(source, node, replace);
    }
    // `here && place`, where the place has a name: the name already asks whether there is a `here`.
    if (node.type === "LogicalExpression" && isName(node.left, "here")) return replace(node.right);
    return node.type === "CallExpression" ? names.get(source.slice(node.start, node.end)) : undefined;
  };
  return rewrite(source, declaration, replace);
}

function findUses(node: Syntax, around: Use, found: (node: Syntax, use: Use) => void): void {
  rewrite("", node, (part) => {
    if (part.type === "BlockStatement") {
      for (const [index, statement] of part.body.entries())
        findUses(statement, [...around, { block: part, index }], found);
      return "";
    }
    if (part.type !== "CallExpression" || part.callee.type !== "Identifier") return undefined;
    if (part.callee.name !== "below" && part.callee.name !== "field") return undefined;
    found(part, around);
    return "";
  });
}

/** The first statement with a use, in the innermost block that holds them all. */
function commonStatement(uses: readonly Use[]): Syntax | undefined {
  const [first] = uses;
  if (!first) return undefined;
  let depth = first.length - 1;
  while (depth >= 0 && !uses.every((use) => use[depth]?.block === first[depth]?.block)) depth--;
  const home = first[depth];
  const index = Math.min(...uses.map((use) => use[depth]?.index ?? Number.POSITIVE_INFINITY));
  return home?.block.body[index];
}
