import type { FunctionDeclaration, Statement } from "acorn";
import { GenerateError } from "../generate-error.js";
import type { Dialect, ModuleWriter } from "./module-writer.js";
import { mentions, type Shape, shapeAt } from "./shapes.js";
import { declared, type Syntax } from "./syntax.js";

/**
 * Functions that say only whether a document holds: `is1(data)`. They stop at the first error and build nothing.
 * Where an error can be taken back (a branch of `oneOf`, `not`, `if`), it is counted, and the branch is left.
 */
export const isDialect: Dialect = { main: "is", prefix: "is", names: { errors: "count" }, writeFunction };

function writeFunction(declaration: FunctionDeclaration, module: ModuleWriter): string {
  const name = module.functionName(declaration.id.name) ?? "";
  const writer = new IsBody(module, module.isAsked(declaration.id.name));
  const body = writer.list(declaration.body.body, { label: undefined, counts: false });
  const count = /\bcount\b/.test(body) ? "let count = 0;\n" : "";
  return `function ${name}(data) {\n${count}${body.replaceAll(verdict, writer.counted ? "return count === 0;" : "return true;")}}`;
}

// Stands for the last line of a function until it is known whether anything was counted.
const verdict = "return verdict;";

/** What an error does here. */
interface Region {
  /** The block to leave. */
  readonly label: string | undefined;
  /** Whether the error may be taken back, and must be counted instead of deciding. */
  readonly counts: boolean;
}

class IsBody {
  readonly #module: ModuleWriter;
  readonly #asked: boolean;
  counted = false;

  constructor(module: ModuleWriter, asked: boolean) {
    this.#module = module;
    this.#asked = asked;
  }

  list(statements: readonly Statement[], region: Region): string {
    let text = "";
    for (let index = 0; index < statements.length; ) {
      const statement = statements[index] as Statement;
      const shape = shapeAt(statements, index);
      if (shape?.kind === "save") {
        const end = lastUse(statements, index, shape.name);
        text += `const ${shape.name} = count;\n${this.#region(shape.name, statements.slice(index + 1, end), statements.slice(end))}`;
        index = Math.max(end, index + 1);
        continue;
      }
      text += `${this.#shape(shape, statement, region)}\n`;
      index += shape?.length ?? 1;
    }
    return text;
  }

  /** The statements between saving the number of errors and looking at it again. */
  #region(saved: string, inside: readonly Statement[], after: readonly Statement[]): string {
    const label = saved.replace("_errs", "branch");
    // A block would hide what the statements after it still need.
    const leaks = inside.some((statement) =>
      lexicalNames(statement).some((name) => after.some((later) => mentions(later, name))),
    );
    const text = this.list(inside, { label: leaks ? undefined : label, counts: true });
    return text.includes(`break ${label};`) ? `${label}: {\n${text}}\n` : text;
  }

  #shape(shape: Shape | undefined, statement: Statement, region: Region): string {
    switch (shape?.kind) {
      case "report":
        return this.#fail(region);
      case "reset":
        return `count = ${shape.saved};`;
      case "call":
        return this.#call(shape.call, shape.otherwise, region);
      case "return":
        return verdict;
      case "account":
        return this.#asked ? this.#text(statement, region) : "";
      case "save":
      case "nothing":
      case "at":
        return "";
      case undefined:
        return this.#text(statement, region);
    }
  }

  #fail({ label, counts }: Region): string {
    if (!counts) return "return false;";
    this.counted = true;
    return label ? `count++; break ${label};` : "count++;";
  }

  #call(call: Syntax, otherwise: Statement | undefined, region: Region): string {
    if (call.type !== "CallExpression" || !call.arguments[0])
      throw new GenerateError("unknown-code", "Ajv calls a function in a way that is not understood.");
    const data = this.#text(call.arguments[0], region);
    const text = `${this.#text(call.callee, region)}(${data})`;
    const fail = `if (!${text}) { ${this.#fail(region)} }`;
    return otherwise ? `${fail} else ${this.#text(otherwise, region)}` : fail;
  }

  #text(node: Syntax, region: Region): string {
    return this.#module.text(node, (part) =>
      part.type === "BlockStatement" ? `{\n${this.list(part.body, region)}}` : undefined,
    );
  }
}

/** The index of the last statement after `from` that looks at `name`; `from` itself when none does. */
function lastUse(statements: readonly Statement[], from: number, name: string): number {
  for (let index = statements.length - 1; index > from; index--) {
    const statement = statements[index] as Statement;
    // A reset and the statement that trims the list belong together.
    const start =
      index > 0 && shapeAt(statements, index - 1)?.kind === "reset" && mentions(statements[index - 1], name)
        ? index - 1
        : index;
    if (mentions(statement, name)) return start;
  }
  return from;
}

function lexicalNames(statement: Statement): string[] {
  const name =
    statement.type === "VariableDeclaration" && statement.kind !== "var" ? declared(statement)?.name : undefined;
  return name ? [name] : [];
}
