import type { FunctionDeclaration, Statement } from "acorn";
import { GenerateError } from "../generate-error.js";
import type { Dialect, ModuleWriter } from "./module-writer.js";
import { shapeAt } from "./shapes.js";
import { isName, properties, type Syntax } from "./syntax.js";

/**
 * Functions that collect every error: `errors1(data, path, at, out)`. `path` is where in the document, `at` where in
 * the schema (the way through every `$ref`, so that the branches of a `oneOf` stay apart), `out` one list for all.
 */
export const errorsDialect: Dialect = {
  main: "errorsOfAll",
  prefix: "errors",
  names: { errors: "out.length", instancePath: "path" },
  writeFunction,
};

function writeFunction(declaration: FunctionDeclaration, module: ModuleWriter): string {
  const name = module.functionName(declaration.id.name) ?? "";
  const body = new ErrorsBody(module, module.isAsked(declaration.id.name)).list(declaration.body.body);
  return `function ${name}(data, path, at, out) {\nconst start = out.length;\n${body}}`;
}

class ErrorsBody {
  readonly #module: ModuleWriter;
  readonly #asked: boolean;
  #at = "";

  constructor(module: ModuleWriter, asked: boolean) {
    this.#module = module;
    this.#asked = asked;
  }

  list(statements: readonly Statement[]): string {
    let text = "";
    for (let index = 0; index < statements.length; ) {
      const statement = statements[index] as Statement;
      const shape = shapeAt(statements, index);
      index += shape?.length ?? 1;
      if (shape?.kind === "at") this.#at = shape.schemaPath;
      else text += `${this.#shape(shape, statement)}\n`;
    }
    return text;
  }

  #shape(shape: ReturnType<typeof shapeAt>, statement: Statement): string {
    switch (shape?.kind) {
      case "report":
        return this.#report(shape.error);
      case "reset":
        return `out.length = ${shape.saved};`;
      case "save":
        return `const ${shape.name} = out.length;`;
      case "call":
        return this.#call(shape.call, shape.otherwise);
      case "return":
        return "return out.length === start;";
      case "account":
        return this.#asked ? this.#text(statement) : "";
      case "nothing":
      case "at":
        return "";
      case undefined:
        return this.#text(statement);
    }
  }

  #report(error: Syntax): string {
    const parts = properties(error);
    const schemaPath = parts.get("schemaPath");
    // Inside `not` and `if` only the number of errors counts.
    if (!schemaPath) return `report(out, path, at);`;
    if (schemaPath.type !== "Literal" || typeof schemaPath.value !== "string") throw unknownReport();
    const keyword = parts.get("keyword");
    const [path, params] = [parts.get("instancePath"), parts.get("params")];
    if (keyword?.type !== "Literal" || typeof keyword.value !== "string" || !path || !params) throw unknownReport();
    // The keyword is nearly always the last step of the way; `report` takes it from there.
    const own = schemaPath.value.endsWith(`/${keyword.value}`) ? "" : `, ${JSON.stringify(keyword.value)}`;
    return `report(out, ${this.#text(path)}, ${place(schemaPath.value)}, ${this.#text(params)}${own});`;
  }

  #call(call: Syntax, otherwise: Statement | undefined): string {
    const text = this.#callText(call);
    return otherwise ? `if (${text}) ${this.#text(otherwise)}` : `${text};`;
  }

  #callText(call: Syntax): string {
    if (call.type !== "CallExpression") throw unknownReport();
    const [data, context] = call.arguments;
    const path = context && properties(context).get("instancePath");
    if (!data || !path) throw unknownReport();
    return `${this.#text(call.callee)}(${this.#text(data)}, ${this.#text(path)}, ${place(this.#at)}, out)`;
  }

  #text(node: Syntax): string {
    return this.#module.text(node, (part) => {
      if (part.type === "BlockStatement") return `{\n${this.list(part.body)}}`;
      // The list may hold errors from before the function was called.
      const isNoErrors =
        part.type === "BinaryExpression" && isName(part.left, "errors") && part.right.type === "Literal";
      return isNoErrors ? "out.length === start" : undefined;
    });
  }
}

/** A place in the schema, from where the function was called. */
function place(schemaPath: string): string {
  if (!schemaPath.startsWith("#")) throw unknownReport();
  return schemaPath === "#" ? "at" : `at + ${JSON.stringify(schemaPath.slice(1))}`;
}

function unknownReport(): GenerateError {
  return new GenerateError("unknown-code", "Ajv reports an error in a way that is not understood.");
}
