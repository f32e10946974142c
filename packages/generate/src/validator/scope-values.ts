import type { Program } from "acorn";
import { GenerateError } from "../generate-error.js";
import { declared, properties, type Syntax } from "./syntax.js";

/** What stands behind a name that Ajv declares at the top of a module. */
export type ScopeValue =
  | { readonly kind: "json"; readonly value: unknown }
  /** A named export of `@trellis/runtime/support`. */
  | { readonly kind: "support"; readonly name: string }
  /** JavaScript text that is worth one shared constant. */
  | { readonly kind: "constant"; readonly prefix: "pattern" | "list"; readonly text: string }
  /** A set over a list of values. */
  | { readonly kind: "set"; readonly list: string }
  | { readonly kind: "text"; readonly text: string }
  /** `{ validate: <function> }`: how Ajv refers to a function that is not finished yet. */
  | { readonly kind: "function"; readonly name: string };

/** Reads the declarations at the top of a module that Ajv wrote, by name. */
export function readScopeValues(module: Program, source: string): Map<string, ScopeValue> {
  const values = new Map<string, ScopeValue>();
  for (const statement of module.body) {
    const found = declared(statement);
    if (found?.value) values.set(found.name, readValue(found.value, source));
  }
  return values;
}

function readValue(node: Syntax, source: string): ScopeValue {
  const text = source.slice(node.start, node.end);
  const support = supportName(node);
  if (support) return { kind: "support", name: support };
  if (node.type === "NewExpression" && text.startsWith("new RegExp("))
    return { kind: "constant", prefix: "pattern", text: regExp(text) };
  if (node.type === "NewExpression" && text.startsWith("new Set("))
    return { kind: "set", list: text.slice("new Set(".length, -1) };
  if (text === "Object.prototype.hasOwnProperty") return { kind: "text", text };
  const wrapped = properties(node).get("validate");
  if (wrapped?.type === "Identifier") return { kind: "function", name: wrapped.name };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch (cause) {
    throw new GenerateError("unknown-code", `Ajv wrote a value that is not understood: ${text.slice(0, 80)}`, {
      cause,
    });
  }
}

// What Ajv would `require` from itself, by its name in our support module.
const ownNames: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/equal": "isEqual",
  "ajv/dist/runtime/ucs2length": "codePointLength",
};

/** `require("…/support").formats["date-time"]` is the support function `isDateTime`. */
function supportName(node: Syntax): string | undefined {
  const path: string[] = [];
  let at: Syntax = node;
  while (at.type === "MemberExpression") {
    if (at.property.type === "Identifier") path.unshift(at.property.name);
    else if (at.property.type === "Literal") path.unshift(String(at.property.value));
    at = at.object;
  }
  if (at.type !== "CallExpression" || at.callee.type !== "Identifier" || at.callee.name !== "require") return undefined;
  const [from] = at.arguments;
  if (from?.type !== "Literal" || typeof from.value !== "string") return undefined;
  const last = path.at(-1);
  if (from.value === "@trellis/runtime/support" && last) return path.length > 1 ? formatName(last) : last;
  return ownNames[from.value];
}

/** The support function of a format: `date-time` is `isDateTime`. */
function formatName(format: string): string {
  return `is-${format}`.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** `new RegExp("…", "u")` as a literal where the language has one for it. */
function regExp(text: string): string {
  const made = /^new RegExp\(("(?:[^"\\]|\\.)*"), ("[a-z]*")\)$/s.exec(text);
  if (!made) return text;
  const [pattern, flags] = [JSON.parse(made[1] ?? '""') as string, JSON.parse(made[2] ?? '""') as string];
  // `source` escapes what a literal cannot hold: slashes and line ends.
  return `/${new RegExp(pattern, flags).source}/${flags}`;
}
