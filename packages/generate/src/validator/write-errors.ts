import type { FunctionDeclaration, Statement } from "acorn";
import { GenerateError } from "../generate-error.js";
import type { Dialect, ModuleWriter } from "./module-writer.js";
import { type Shape, shapeAt } from "./shapes.js";
import { isName, properties, type Syntax } from "./syntax.js";

/**
 * Functions that collect every error: `errors1(data, here)`. `here` is the place in the document and in the schema (the
 * whole way through every `$ref`, so that the branches of a `oneOf` stay apart), and the list that errors go to.
 */
export const errorsDialect: Dialect = {
  main: "errorsOfAll",
  prefix: "errors",
  names: { errors: "here.out.length", instancePath: "path" },
  writeFunction,
};

function writeFunction(declaration: FunctionDeclaration, module: ModuleWriter): string {
  const name = module.functionName(declaration.id.name) ?? "";
  const body = new ErrorsBody(module, module.isAsked(declaration.id.name)).list(declaration.body.body);
  return `function ${name}(data, here) {\nconst start = here.out.length;\n${body}}`;
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

  #shape(shape: Shape | undefined, statement: Statement): string {
    switch (shape?.kind) {
      case "report":
        return this.#report(shape.error);
      case "reset":
        return `here.out.length = ${shape.saved};`;
      case "save":
        return `const ${shape.name} = here.out.length;`;
      case "call":
        return this.#call(shape.call, shape.otherwise);
      case "return":
        return "return here.out.length === start;";
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
    const schemaPath = textOf(parts.get("schemaPath"));
    // Inside `not` and `if` only the number of errors counts.
    if (schemaPath === undefined) return `report(here, "");`;
    const keyword = textOf(parts.get("keyword"));
    const [path, params] = [parts.get("instancePath"), parts.get("params")];
    if (!keyword || !path || !params || !schemaPath.endsWith(`/${keyword}`)) throw unknownReport();
    const place = this.#place(path, schemaPath.slice(0, -keyword.length - 1));
    const details = this.#text(params);
    return `report(${place}, ${JSON.stringify(keyword)}${details === "{}" ? "" : `, ${details}`});`;
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
    return `${this.#text(call.callee)}(${this.#text(data)}, ${this.#place(path, this.#at)})`;
  }

  /** A place, from the one that the function was called with. */
  #place(instancePath: Syntax, schemaPath: string): string {
    if (!schemaPath.startsWith("#")) throw unknownReport();
    const at = JSON.stringify(schemaPath.slice(1));
    const path = this.#text(instancePath).replace(/^path\b(?:\s*\+\s*)?/, "") || '""';
    const name = /^"\/([^"\\/~%]+)"$/.exec(path)?.[1];
    if (name !== undefined && at === `"/properties/${name}"`) return `field(here, ${JSON.stringify(name)})`;
    return path === '""' && at === '""' ? "here" : `below(here, ${path}, ${at})`;
  }

  #text(node: Syntax): string {
    return this.#module.text(node, (part) => {
      if (part.type === "BlockStatement") return `{\n${this.list(part.body)}}`;
      // The list may hold errors from before the function was called.
      const isNoErrors =
        part.type === "BinaryExpression" && isName(part.left, "errors") && part.right.type === "Literal";
      return isNoErrors ? "here.out.length === start" : undefined;
    });
  }
}

function textOf(node: Syntax | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function unknownReport(): GenerateError {
  return new GenerateError("unknown-code", "Ajv reports an error in a way that is not understood.");
}
