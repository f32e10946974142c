import { transform } from "esbuild";
import { ajvSource } from "./ajv-source.js";
import { Constants } from "./constants.js";
import { ModuleWriter, main } from "./module-writer.js";
import { refuseUnknownNames } from "./refuse-unknown-names.js";
import { sharePlaces } from "./share-places.js";
import { sweep } from "./sweep.js";

/**
 * The module `validate.js` of a bundled schema: `is` stops at the first error and builds nothing; `errors` collects them
 * all. Both are the same functions, made from Ajv's own code, so they agree with each other and with Ajv.
 * @throws CompileError when the schema cannot be compiled, or has a pattern that is not safe; GenerateError when Ajv
 * writes code of a shape that is not known.
 */
export async function validatorSource(bundled: object): Promise<string> {
  const constants = new Constants();
  // The functions first: writing them is what asks for the constants.
  const functions = [exported, sharePlaces(sweep(new ModuleWriter(ajvSource(bundled), constants).write()))].join(
    "\n\n",
  );
  for (const name of helpers) if (functions.includes(`${name}(`)) constants.support(name);
  const { code } = await transform([constants.text(), functions].join("\n\n"), {
    loader: "js",
    format: "esm",
    charset: "utf8",
  });
  refuseUnknownNames(code);
  return code;
}

const exported = `export function is(data) {
  return ${main}(data);
}

export function errors(data) {
  return collect(${main}, data);
}`;

// What the functions call from the support module without Ajv knowing of it.
const helpers = ["below", "collect", "field", "report"];
