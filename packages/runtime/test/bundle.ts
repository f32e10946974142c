import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * What a page ships: the entry as one ES module for browsers, minified, the runtime read from its source. Node's own
 * modules cannot be resolved, so that a use of one fails here.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@trellis/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** A contract as generated code makes one, with a validator written by hand. */
export const leadModule = `
import { createContract, describe } from "../src/index.js";
import { isEmail } from "../src/support/index.js";
import * as en from "../src/rules/words-en.gen.js";
const errors = (input) => isEmail(input.email) ? [] : [{ instancePath: "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } }];
const lead = createContract({
  header: { name: "lead", version: "1.0.0", major: 1, title: "Lead", owner: "demand-generation", status: "active" },
  is: (input) => errors(input).length === 0,
  errors,
  fields: { email: "public" },
});
const check = (input) => {
  const result = lead.parse(input);
  return result.ok ? ["holds"] : result.findings.map((finding) => describe(finding, en).problem);
};
`;
