import { fileURLToPath } from "node:url";
import type { SchemaError } from "@trellis/runtime";
import { build } from "esbuild";
import { validatorSource } from "../validator/validator-source.js";

/** What a generated `validate.js` exports. */
export interface GeneratedValidator {
  is(input: unknown): boolean;
  errors(input: unknown): SchemaError[];
}

/** Generates the validator of a schema and loads it, as a program would that bundles it. */
export async function loadValidator(schema: object): Promise<GeneratedValidator> {
  const code = await bundle(await validatorSource(schema));
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as GeneratedValidator;
}

/** A module and all it imports as one text, from source. */
export async function bundle(
  contents: string,
  options: { format?: "esm" | "iife"; minify?: boolean } = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "js" },
    bundle: true,
    write: false,
    format: options.format ?? "esm",
    minify: options.minify ?? false,
    platform: "neutral",
    conditions: ["@trellis/source"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
