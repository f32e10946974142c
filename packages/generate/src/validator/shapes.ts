import type { Statement } from "acorn";
import { assigned, declared, isName, type Syntax, walk } from "./syntax.js";

/** The shapes that Ajv's code consists of, told apart from ordinary statements. */
export type Shape =
  /** An error is reported; undefined where Ajv builds no object for it. */
  | { readonly kind: "report"; readonly error: Syntax; readonly length: number }
  /** Every error since the count was saved is taken back. */
  | { readonly kind: "reset"; readonly saved: string; readonly length: number }
  | { readonly kind: "save"; readonly name: string; readonly length: number }
  | { readonly kind: "call"; readonly call: Syntax; readonly otherwise: Statement | undefined; readonly length: number }
  | { readonly kind: "at"; readonly schemaPath: string; readonly length: number }
  | { readonly kind: "return"; readonly length: number }
  /** The function keeps account of the properties it has seen, for `unevaluatedProperties` in a caller. */
  | { readonly kind: "account"; readonly length: number }
  | { readonly kind: "nothing"; readonly length: number };

/** What a `$ref` writes before its call, so that the call knows where in the schema it stands. */
export const placeMark = "@trellis/at:";

/** The shape that starts at `statements[index]`, or undefined for an ordinary statement. */
export function shapeAt(statements: readonly Statement[], index: number): Shape | undefined {
  const statement = statements[index];
  if (!statement) return undefined;
  return (
    declarationShape(statement, statements, index) ??
    assignmentShape(statement, statements, index) ??
    otherShape(statement)
  );
}

function declarationShape(statement: Statement, statements: readonly Statement[], index: number): Shape | undefined {
  const found = declared(statement);
  if (!found?.value) return undefined;
  const { name, value } = found;
  if (isAccount(name)) return { kind: "account", length: 1 };
  if (name === "vErrors" || name === "errors") return { kind: "nothing", length: 1 };
  if (isName(value, "errors")) return { kind: "save", name, length: 1 };
  if (/^err\d+$/.test(name) && mentions(statements[index + 1], "vErrors"))
    return { kind: "report", error: value, length: 3 };
  return undefined;
}

function assignmentShape(statement: Statement, statements: readonly Statement[], index: number): Shape | undefined {
  const found = assigned(statement);
  if (!found) return undefined;
  if (isName(found.target, "errors") && found.value.type === "Identifier") {
    const next = statements[index + 1];
    return {
      kind: "reset",
      saved: found.value.name,
      length: next?.type === "IfStatement" && mentions(next.test, "vErrors") ? 2 : 1,
    };
  }
  if (found.target.type !== "MemberExpression") return undefined;
  if (found.target.object.type === "Identifier" && isAccount(found.target.object.name))
    return { kind: "account", length: 1 };
  if (!isName(found.target.property, "errors")) return undefined;
  if (found.value.type === "ArrayExpression" && found.value.elements[0])
    return { kind: "report", error: found.value.elements[0], length: 1 };
  return { kind: "nothing", length: 1 };
}

function otherShape(statement: Statement): Shape | undefined {
  if (
    statement.type === "ReturnStatement" &&
    statement.argument?.type === "BinaryExpression" &&
    isName(statement.argument.left, "errors")
  ) {
    return { kind: "return", length: 1 };
  }
  if (statement.type === "EmptyStatement") return { kind: "nothing", length: 1 };
  if (statement.type === "ExpressionStatement" && statement.expression.type === "Literal") {
    const { value } = statement.expression;
    if (typeof value === "string" && value.startsWith(placeMark))
      return { kind: "at", schemaPath: value.slice(placeMark.length), length: 1 };
  }
  if (statement.type !== "IfStatement") return undefined;
  if (
    statement.test.type === "MemberExpression" &&
    statement.test.object.type === "Identifier" &&
    isAccount(statement.test.object.name)
  ) {
    return { kind: "account", length: 1 };
  }
  // A call that failed hands its errors over: `vErrors = vErrors === null ? … : …`.
  const first = statement.consequent.type === "BlockStatement" ? statement.consequent.body[0] : undefined;
  if (!first || !isName(assigned(first)?.target, "vErrors")) return undefined;
  const { test } = statement;
  if (test.type !== "UnaryExpression" || test.operator !== "!" || test.argument.type !== "CallExpression")
    return undefined;
  return { kind: "call", call: test.argument, otherwise: statement.alternate ?? undefined, length: 1 };
}

function isAccount(name: string): boolean {
  return /^evaluated\d+$/.test(name);
}

/** Whether `name` occurs in a node. */
export function mentions(node: Syntax | undefined | null, name: string): boolean {
  let found = false;
  if (node) walk(node, (part) => (found ||= isName(part, name)));
  return found;
}
