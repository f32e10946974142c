import { transform } from "esbuild";
import { ajvSource } from "./ajv-source.js";
import { Constants } from "./constants.js";
import { ModuleWriter } from "./module-writer.js";
import { sharePlaces } from "./share-places.js";
import { sweep } from "./sweep.js";
import { errorsDialect } from "./write-errors.js";
import { isDialect } from "./write-is.js";

/**
 * The module `validate.js` of a bundled schema: `is` stops at the first error and builds nothing; `errors` collects them
 * all. Both come from Ajv's own code, so they agree with each other and with Ajv.
 */
export async function validatorSource(bundled: object): Promise<string> {
  const constants = new Constants();
  const is = new ModuleWriter(ajvSource(bundled, { inlineRefs: true }), isDialect, constants);
  // Nothing is inlined here: the way through every reference is what tells the branches of a `oneOf` apart.
  const errors = new ModuleWriter(ajvSource(bundled, { inlineRefs: false }), errorsDialect, constants);
  // The functions first: writing them is what asks for the constants.
  const functions = [sweep(is.write()), collect, sharePlaces(sweep(withoutIdleReturns(errors.write())))];
  for (const name of helpers) if (functions.some((text) => text.includes(`${name}(`))) constants.support(name);
  const text = [constants.text(), "export { is, errors };", ...functions].join("\n\n");
  const { code } = await transform(text, { loader: "js", format: "esm", charset: "utf8" });
  return code;
}

const collect = `function errors(data) {
  return collect(errorsOfAll, data);
}`;

// What the functions call from the support module without Ajv knowing of it.
const helpers = ["below", "collect", "field", "report"];

/** Whether a function reported anything is worth saying only where somebody asks: for unevaluated properties. */
function withoutIdleReturns(functions: string): string {
  const asks = /\bif \(errors\w+\(/.test(functions);
  return asks ? functions : functions.replaceAll("return here.out.length === start;", "");
}
