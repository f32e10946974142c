import type { BinaryExpression, Program } from "acorn";
import { GenerateError } from "../generate-error.js";
import type { Constants } from "./constants.js";
import { shortNumberCheck } from "./number-checks.js";
import { readScopeValues, type ScopeValue } from "./scope-values.js";
import { assigned, isName, parseModule, rewrite, type Syntax, walk } from "./syntax.js";
import { writeFunction } from "./write-function.js";

/** What the function that a module is about is called; the others are `check1`, `check2`. */
export const main = "check";

/** Writes the functions of a module that Ajv wrote again, as {@link writeFunction} says. */
export class ModuleWriter {
  readonly #source: string;
  readonly #module: Program;
  readonly #values: Map<string, ScopeValue>;
  readonly #functions = new Map<string, string>();
  readonly #constants: Constants;
  #answers = false;
  /** The functions of whom somebody asks which properties they have seen. */
  readonly #asked: ReadonlySet<string>;

  constructor(source: string, constants: Constants) {
    this.#source = source;
    this.#module = parseModule(source);
    this.#values = readScopeValues(this.#module, source);
    this.#constants = constants;
    this.#functions.set(exportedName(this.#module), main);
    for (const statement of this.#module.body) {
      if (statement.type !== "FunctionDeclaration" || this.#functions.has(statement.id.name)) continue;
      this.#functions.set(statement.id.name, `${main}${this.#functions.size}`);
    }
    this.#asked = this.#whoIsAsked();
  }

  /** The text of all functions. */
  write(): string {
    const text = this.#writeAll();
    // Only now it is known whether anybody asks; the names stay what they are.
    return this.#answers ? this.#writeAll() : text;
  }

  /** Whether a function that reports also has to answer: a branch, or an account of properties, depends on it. */
  get answers(): boolean {
    return this.#answers;
  }

  /** Says that a call needs an answer. */
  needAnswers(): void {
    this.#answers = true;
  }

  #writeAll(): string {
    const parts: string[] = [];
    for (const statement of this.#module.body) {
      if (statement.type === "FunctionDeclaration") parts.push(writeFunction(statement, this));
      const target = assigned(statement)?.target;
      if (
        target?.type === "MemberExpression" &&
        target.object.type === "Identifier" &&
        this.isAsked(target.object.name)
      ) {
        parts.push(this.text(statement));
      }
    }
    return parts.join("\n\n");
  }

  /** What a function is called here. */
  functionName(name: string): string | undefined {
    return this.#functions.get(name);
  }

  /** Whether somebody asks which properties the function `name` has seen. */
  isAsked(name: string): boolean {
    return this.#asked.has(name);
  }

  /** The text of an expression, or of a statement without statements inside. */
  text(node: Syntax, replace: (node: Syntax) => string | undefined = () => undefined): string {
    return rewrite(this.#source, node, (part) => replace(part) ?? this.#replaceName(part));
  }

  #replaceName(node: Syntax): string | undefined {
    if (node.type === "BinaryExpression") return this.#lengthCheck(node);
    if (node.type === "LogicalExpression") return shortNumberCheck(this.#source.slice(node.start, node.end));
    if (node.type === "MemberExpression") {
      const value = this.#valueOf(node);
      if (value?.kind === "json") return this.#constants.json(value.value);
      if (value?.kind === "function") return this.functionName(value.name);
      // `formats2.validate` and `formats2.test` are the support function itself.
      if (value?.kind === "support") return this.#constants.support(value.name);
    }
    if (node.type !== "Identifier") return undefined;
    const value = this.#values.get(node.name);
    if (value) return this.#valueText(value);
    return node.name === "errors" ? "count" : this.functionName(node.name);
  }

  /** `codePointLength(x) > 5` as a function that looks at the UTF-16 units first; they nearly always decide. */
  #lengthCheck({ left, operator, right }: BinaryExpression): string | undefined {
    if (left.type !== "CallExpression" || left.callee.type !== "Identifier") return undefined;
    const counter = this.#values.get(left.callee.name);
    const [text] = left.arguments;
    if (counter?.kind !== "support" || counter.name !== "codePointLength" || !text) return undefined;
    const check = operator === ">" ? "isLongerThan" : operator === "<" ? "isShorterThan" : undefined;
    return check && `${this.#constants.support(check)}(${this.text(text)}, ${this.text(right)})`;
  }

  #valueText(value: ScopeValue): string | undefined {
    switch (value.kind) {
      case "json":
        return this.#constants.json(value.value);
      case "support":
        return this.#constants.support(value.name);
      case "constant":
        return this.#constants.named(value.prefix, value.text);
      case "set":
        return this.#constants.set(JSON.parse(value.list));
      case "text":
        return value.text;
      case "function":
        return undefined;
    }
  }

  /** `schema3.properties.kind.enum` is a value that is known now. */
  #valueOf(node: Syntax): ScopeValue | undefined {
    if (node.type === "Identifier") return this.#values.get(node.name);
    if (node.type !== "MemberExpression") return undefined;
    const from = this.#valueOf(node.object);
    const key = node.property.type === "Identifier" && !node.computed ? node.property.name : undefined;
    if (from?.kind === "function" || from?.kind === "support") return key === "validate" ? from : undefined;
    if (from?.kind !== "json" || typeof from.value !== "object" || from.value === null) return undefined;
    const name = key ?? (node.property.type === "Literal" ? String(node.property.value) : undefined);
    if (name === undefined || !Object.hasOwn(from.value, name)) return undefined;
    return { kind: "json", value: (from.value as Record<string, unknown>)[name] };
  }

  /** Finds the functions in `validate20.evaluated.props`. */
  #whoIsAsked(): Set<string> {
    const asked = new Set<string>();
    walk(this.#module, (node) => {
      if (node.type !== "MemberExpression" || node.object.type !== "MemberExpression") return;
      const { object, property } = node.object;
      if (!isName(property, "evaluated")) return;
      const value = this.#valueOf(object);
      const name = value?.kind === "function" ? value.name : object.type === "Identifier" ? object.name : "";
      if (!this.#functions.has(name))
        throw new GenerateError("unknown-code", "Ajv asks for an account of an unknown function.");
      asked.add(name);
    });
    return asked;
  }
}

/** Ajv's name of the function that the module is about. */
function exportedName(module: Program): string {
  for (const statement of module.body) {
    if (statement.type === "ExportDefaultDeclaration" && statement.declaration.type === "Identifier")
      return statement.declaration.name;
  }
  throw new GenerateError("unknown-code", "Ajv wrote a module that exports no function.");
}
