import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildFailure, build, type Plugin } from "esbuild";
import { wordsOnly } from "./words-only.js";

/** What is compiled: the text of an entry, and the folder from which it imports. */
interface Compilation {
  readonly contents: string;
  readonly folder: string;
}

/** Compiled code, or what the compiler said first. */
export type Compiled = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly error: string };

/** Code to be published: one readable file that imports `@trellis/findings` from where it is installed. */
export function compileForPackage(given: Compilation): Promise<Compiled> {
  return compile(given, "published");
}

/** Code to be run at once: nothing is left to import. */
export function compileToRun(given: Compilation): Promise<Compiled> {
  return compile(given, "run");
}

/** The words of rules to be published, without the rules. */
export function compileWords(given: Compilation): Promise<Compiled> {
  return compile(given, "words");
}

async function compile({ contents, folder }: Compilation, use: "published" | "words" | "run"): Promise<Compiled> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, sourcefile: "entry.ts", loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      // Neither Node nor a browser: a policy runs wherever a check does.
      platform: "neutral",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
      logLevel: "silent",
      tsconfigRaw: "{}",
      plugins: [use === "run" ? ownFindings : besidePackage, ...(use === "words" ? [onlyWords] : [])],
    });
    // Where each module stood is of no use to a reader, and differs from machine to machine.
    const code = (outputFiles[0]?.text ?? "").replaceAll(/^\/\/ .*\.(?:ts|js|mjs)\n/gm, "");
    return { ok: true, code };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const [first] = error.errors;
    const { file, line } = first?.location ?? {};
    const place = file === undefined || file === "<stdin>" ? "" : `${file.split("/").slice(-2).join("/")}:${line}: `;
    return { ok: false, error: `${place}${first?.text ?? "unknown"}` };
  }
}

const aboutFindings = /^@trellis\/findings(?:\/|$)/;

const besidePackage: Plugin = {
  name: "beside-package",
  setup: ({ onResolve }) =>
    onResolve({ filter: aboutFindings }, ({ path }) => ({ path, external: true, sideEffects: false })),
};

/** What a rule is and what it says are files of their own; the words do not drag the rule along. */
const onlyWords: Plugin = {
  name: "only-words",
  setup: ({ onLoad, onResolve, resolve }) => {
    onLoad({ filter: /[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: await wordsOnly(readFileSync(path, "utf8")),
      loader: "js",
    }));
    // What a rule imports for its check alone has nothing to do when it is loaded.
    onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
      if (pluginData === onlyWords) return undefined;
      const found = await resolve(path, { resolveDir, kind, importer, pluginData: onlyWords });
      return { ...found, sideEffects: false };
    });
  },
};

/** The package that is generated may have nothing installed yet: its code runs on the findings that we run on. */
const ownFindings: Plugin = {
  name: "own-findings",
  setup: ({ onResolve, resolve, initialOptions }) => {
    initialOptions.conditions = ["@trellis/source"];
    onResolve({ filter: aboutFindings }, ({ path, pluginData, kind }) => {
      if (pluginData === ownFindings) return undefined;
      return resolve(path, { resolveDir: ownFolder, kind, pluginData: ownFindings });
    });
  },
};

const ownFolder = dirname(fileURLToPath(import.meta.url));

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
