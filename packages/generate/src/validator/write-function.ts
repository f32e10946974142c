import type { FunctionDeclaration, Statement } from "acorn";
import { GenerateError } from "../generate-error.js";
import type { ModuleWriter } from "./module-writer.js";
import { mentions, type Shape, shapeAt } from "./shapes.js";
import { assigned, declared, isName, properties, type Syntax, walk } from "./syntax.js";

/**
 * Writes one function of Ajv's again as `check1(data, here)`, one function for two questions. Without `here` it says
 * whether the data holds, stops at the first error and makes nothing. With `here` (the place in the document and in the
 * schema, and the list that errors go to) it reports every error, with the whole way through every `$ref`, so that the
 * branches of a `oneOf` stay apart.
 */
export function writeFunction(declaration: FunctionDeclaration, module: ModuleWriter): string {
  const name = module.functionName(declaration.id.name) ?? "";
  const writer = new FunctionWriter(module, module.isAsked(declaration.id.name));
  const body = writer.list(declaration.body.body, decides);
  const start = module.answers ? "const start = here && here.out.length;\n" : "";
  const count = /\bcount\b/.test(body) ? "let count = 0;\n" : "";
  const quick = writer.counted ? "count === 0" : "true";
  const verdict = module.answers ? `here ? here.out.length === start : ${quick}` : quick;
  return `function ${name}(data, here) {\n${start}${count}${body.replaceAll(lastLine, `return ${verdict};`)}}`;
}

// Stands for the last line of a function until it is known whether anything was counted.
const lastLine = "return verdict;";

/** What an error does at some place in a function. */
interface Region {
  /** Whether the error may be taken back (in a branch of a `oneOf`, say), and must be counted instead of deciding. */
  readonly counts: boolean;
  /** The block to leave when only the verdict is asked for. */
  readonly label: string | undefined;
}
const decides: Region = { counts: false, label: undefined };

class FunctionWriter {
  readonly #module: ModuleWriter;
  readonly #asked: boolean;
  /** Where in the schema the next call stands; undefined where its errors are not wanted. */
  #at: string | undefined;
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
        text += this.#region(shape.name, statements.slice(index + 1, end), statements.slice(end));
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
    const text = this.list(inside, { counts: true, label: leaks ? undefined : label });
    const length = after.some((later) => resets(later, saved))
      ? `const ${kept(saved)} = here && here.out.length;\n`
      : "";
    return `const ${saved} = count;\n${length}${text.includes(`break ${label};`) ? `${label}: {\n${text}}\n` : text}`;
  }

  #shape(shape: Shape | undefined, statement: Statement, region: Region): string {
    switch (shape?.kind) {
      case "report":
        return this.#report(shape.error, region);
      case "reset":
        return `count = ${shape.saved};\nif (here) here.out.length = ${kept(shape.saved)};`;
      case "call":
        return this.#call(shape.call, shape.otherwise, region);
      case "at":
        this.#at = shape.schemaPath || undefined;
        return "";
      case "return":
        return lastLine;
      case "account":
        return this.#asked ? this.#text(statement, region) : "";
      case "save":
      case "nothing":
        return "";
      case undefined:
        return this.#text(statement, region);
    }
  }

  /** Where only the verdict is asked for, an error is the end. */
  #stop({ counts, label }: Region, unless = "here"): string {
    if (counts) this.counted = true;
    const leave = counts ? (label === undefined ? "" : `break ${label};`) : "return false;";
    const stop = leave === "" || unless === "" ? leave : `if (!${unless}) ${leave}`;
    return counts ? `count++; ${stop}` : stop;
  }

  #report(error: Syntax, region: Region): string {
    const parts = properties(error);
    const schemaPath = textOf(parts.get("schemaPath"));
    // Inside `not` and `if` nobody wants to know more than that there was an error.
    if (schemaPath === undefined) return this.#stop(region, "");
    const keyword = textOf(parts.get("keyword"));
    const [path, params] = [parts.get("instancePath"), parts.get("params")];
    if (!keyword || !path || !params || !schemaPath.endsWith(`/${keyword}`)) throw notUnderstood("reports an error");
    const place = this.#place(path, schemaPath.slice(0, -keyword.length - 1), region);
    const details = this.#text(params, region);
    const report = `report(${place}, ${JSON.stringify(keyword)}${details === "{}" ? "" : `, ${details}`});`;
    const goesOn = region.counts && region.label === undefined;
    return `${this.#stop(region)}\n${goesOn ? `if (here) ${report}` : report}`;
  }

  #call(call: Syntax, otherwise: Statement | undefined, region: Region): string {
    if (call.type !== "CallExpression") throw notUnderstood("calls a function");
    const [data, context] = call.arguments;
    const path = context && properties(context).get("instancePath");
    if (!data || !path) throw notUnderstood("calls a function");
    const place = this.#at === undefined ? undefined : this.#place(path, this.#at, region);
    const given = place === undefined ? "" : place === "here" ? ", here" : `, here && ${place}`;
    const text = `${this.#text(call.callee, region)}(${this.#text(data, region)}${given})`;
    const stop = this.#stop(region, place === undefined ? "" : "here");
    if (place !== undefined && (otherwise || region.counts)) this.#module.needAnswers();
    if (otherwise) return `if (!${text}) { ${stop} } else ${this.#text(otherwise, region)}`;
    return region.counts || place === undefined ? `if (!${text}) { ${stop} }` : `if (!${text} && !here) return false;`;
  }

  /** A place, from the one that the function was called with. */
  #place(instancePath: Syntax, schemaPath: string, region: Region): string {
    if (!schemaPath.startsWith("#")) throw notUnderstood("names a place");
    const at = JSON.stringify(schemaPath.slice(1));
    const path = this.#text(instancePath, region).replace(/^instancePath\b(?:\s*\+\s*)?/, "") || '""';
    const name = /^"\/([^"\\/~%]+)"$/.exec(path)?.[1];
    if (name !== undefined && at === `"/properties/${name}"`) return `field(here, ${JSON.stringify(name)})`;
    return path === '""' && at === '""' ? "here" : `below(here, ${path}, ${at})`;
  }

  #text(node: Syntax, region: Region): string {
    return this.#module.text(node, (part) =>
      part.type === "BlockStatement" ? `{\n${this.list(part.body, region)}}` : undefined,
    );
  }
}

/** The name of the list's length when `saved`, the number of errors, was looked at. */
function kept(saved: string): string {
  return saved.replace("_errs", "kept");
}

/** Whether the number of errors is set back to `saved` in a statement. */
function resets(statement: Syntax, saved: string): boolean {
  let found = false;
  walk(statement, (part) => {
    const assignment = assigned(part);
    found ||= isName(assignment?.target, "errors") && isName(assignment?.value, saved);
  });
  return found;
}

/** The index of the last statement after `from` that looks at `name`; `from` itself when none does. */
function lastUse(statements: readonly Statement[], from: number, name: string): number {
  for (let index = statements.length - 1; index > from; index--) {
    if (!mentions(statements[index], name)) continue;
    // A reset is two statements: it sets the number back, then trims the list.
    const before = shapeAt(statements, index - 1);
    return before?.kind === "reset" && before.length === 2 && before.saved === name ? index - 1 : index;
  }
  return from;
}

function lexicalNames(statement: Statement): string[] {
  const name = statement.type === "VariableDeclaration" && statement.kind !== "var" && declared(statement)?.name;
  return name ? [name] : [];
}

function textOf(node: Syntax | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function notUnderstood(what: string): GenerateError {
  return new GenerateError("unknown-code", `Ajv ${what} in a way that is not understood.`);
}
