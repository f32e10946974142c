import { GenerateError } from "../generate-error.js";
import { parseModule, walk } from "./syntax.js";

/**
 * Makes sure that a module knows every name it uses: its own, those it imports, and the few of the language that Ajv's
 * code needs. A name that is left over from Ajv means that the code had a shape we do not know.
 */
export function refuseUnknownNames(source: string): void {
  const used = new Set<string>();
  const known = new Set(globals);
  walk(parseModule(source), (node) => {
    if (node.type === "Identifier") used.add(node.name);
    if (node.type === "ImportSpecifier" && node.local.type === "Identifier") known.add(node.local.name);
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") known.add(node.id.name);
    if (node.type !== "FunctionDeclaration") return;
    for (const name of [node.id, ...node.params]) if (name?.type === "Identifier") known.add(name.name);
  });
  const unknown = [...used].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new GenerateError(
      "unknown-code",
      `Ajv wrote code that is not understood; it speaks of ${unknown.join(", ")}.`,
    );
  }
}

const globals = ["Array", "Infinity", "NaN", "Number", "Object", "RegExp", "Set", "isFinite", "isNaN", "undefined"];
