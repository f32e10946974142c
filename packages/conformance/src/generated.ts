import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { validatorSource } from "@trellis/generate";
import { build } from "esbuild";
import type { SuiteGroup } from "./corpora.js";

/** What a generated `validate.js` exports. */
export interface GeneratedValidator {
  is(input: unknown): boolean;
  errors(input: unknown): readonly unknown[];
}

/**
 * Generates the validator of every group's schema and loads them all, as a program would that bundles them. A group whose
 * schema the generator refuses has no validator; the reason stands in its place.
 */
export async function generateValidators(groups: readonly SuiteGroup[]): Promise<(GeneratedValidator | Error)[]> {
  const sources = await Promise.all(groups.map(({ schema }) => source(schema)));
  const folder = await mkdtemp(join(tmpdir(), "trellis-conformance-"));
  try {
    const entry = sources.flatMap((text, index) =>
      text instanceof Error ? [] : [`export * as v${index} from "v${index}";`],
    );
    const outfile = join(folder, "all.mjs");
    await build({
      stdin: { contents: entry.join("\n"), resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
      bundle: true,
      format: "esm",
      platform: "neutral",
      conditions: ["@trellis/source"],
      outfile,
      plugins: [
        {
          name: "generated",
          setup(setup) {
            setup.onResolve({ filter: /^v\d+$/ }, ({ path }) => ({ path, namespace: "generated" }));
            setup.onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => ({
              contents: String(sources[Number(path.slice(1))]),
              resolveDir: fileURLToPath(new URL(".", import.meta.url)),
            }));
          },
        },
      ],
    });
    const loaded = (await import(pathToFileURL(outfile).href)) as Record<string, GeneratedValidator>;
    return sources.map((text, index) =>
      text instanceof Error ? text : (loaded[`v${index}`] ?? new Error("was not generated")),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function source(schema: object | boolean): Promise<string | Error> {
  if (typeof schema === "boolean") return new Error("a boolean is no contract's schema");
  try {
    return await validatorSource(schema);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
