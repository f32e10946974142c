import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

/** Plain Ajv standalone code of a schema, with ajv-formats in the given mode, as its own documentation has it. */
export async function plainAjvStandalone(schema: object, mode: "fast" | "full"): Promise<(input: unknown) => boolean> {
  const ajv = new Ajv2020({ strict: false, code: { source: true } });
  addFormats.default(ajv, { mode, keywords: false });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const folder = await mkdtemp(join(tmpdir(), "trellis-bench-"));
  try {
    await writeFile(join(folder, "validate.cjs"), code);
    const outfile = join(folder, "validate.mjs");
    // Ajv's code requires parts of Ajv and of ajv-formats, which esbuild finds beside this package.
    await build({
      entryPoints: [join(folder, "validate.cjs")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      nodePaths: [modules("ajv"), modules("ajv-formats")],
    });
    return ((await import(pathToFileURL(outfile).href)) as { default: (input: unknown) => boolean }).default;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The node_modules folder in which a package lies. */
function modules(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return manifest.slice(0, manifest.lastIndexOf(name));
}
