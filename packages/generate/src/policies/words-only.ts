import { type AnyNode, type Program, parse, type VariableDeclaration } from "acorn";
import { transform } from "esbuild";

/**
 * A rule's file with nothing but its words: what is declared at its top and that neither `en` nor `fr` needs is left out, the
 * rule and its cases above all. Whoever shows a sentence does not load what found it.
 */
export async function wordsOnly(source: string): Promise<string> {
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "es2022", tsconfigRaw: "{}" });
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const declared = program.body.flatMap((node) => {
    const declaration = variablesOf(node);
    return declaration ? [{ node, declaration, names: namesOf(declaration) }] : [];
  });
  const needed = neededNames(program, declared);
  const exported = (names: readonly string[]): string[] => names.filter((name) => exportedNames(code).includes(name));
  // From the end, so that the places before stay right.
  return declared.reduceRight((text, { node, names }) => {
    if (names.some((name) => needed.has(name))) return text;
    const kept = exported(names).map((name) => `const ${name} = undefined;`);
    return text.slice(0, node.start) + kept.join(" ") + text.slice(node.end);
  }, code);
}

interface Declared {
  readonly node: AnyNode;
  readonly declaration: VariableDeclaration;
  readonly names: readonly string[];
}

/** `en`, `fr`, and what they refer to, directly or through others. */
function neededNames(program: Program, declared: readonly Declared[]): ReadonlySet<string> {
  const functions = program.body.flatMap((node) =>
    node.type === "FunctionDeclaration" ? [{ names: [node.id.name], node: node as AnyNode }] : [],
  );
  const all = [...declared, ...functions];
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { node, names } of all) if (names.includes(name)) for (const used of identifiersIn(node)) need(used);
  };
  need("en");
  need("fr");
  return needed;
}

function variablesOf(node: AnyNode): VariableDeclaration | undefined {
  if (node.type === "VariableDeclaration") return node;
  return node.type === "ExportNamedDeclaration" && node.declaration?.type === "VariableDeclaration"
    ? node.declaration
    : undefined;
}

function namesOf({ declarations }: VariableDeclaration): string[] {
  return declarations.flatMap(({ id }) => identifiersIn(id));
}

function exportedNames(code: string): string[] {
  const [, list = ""] = /export \{([^}]*)\};?\s*$/.exec(code) ?? [];
  return list.split(",").map((one) => (one.trim().split(" as ")[0] ?? "").trim());
}

function identifiersIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(identifiersIn);
  if (typeof node !== "object" || node === null) return [];
  if ("type" in node && node.type === "Identifier" && "name" in node && typeof node.name === "string")
    return [node.name];
  return Object.values(node).flatMap(identifiersIn);
}
