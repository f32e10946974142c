import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordKey } from "@trellis/findings";
import { GenerateError } from "../generate-error.js";
import { banner, docComment } from "../generated-text.js";
import { exportName } from "../names.js";
import { type Compiled, compileForPackage, compileWords } from "./compile-policy.js";
import type { PolicySource } from "./read-policies.js";

/** What the policies of a package make: generated files by path, and their part of `trellis.json` and of `exports`. */
export interface PolicyFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Rows of `trellis.json`. */
  readonly policies: readonly unknown[];
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Generates everything that stands for the policies of a package: their code, words and pages. */
export async function policyFiles(
  folder: string,
  sources: readonly PolicySource[],
  { command = "npx trellis generate" }: { readonly command?: string } = {},
): Promise<PolicyFiles> {
  const files = new Map<string, string>();
  const exports: Record<string, unknown> = {};
  const policies: unknown[] = [];
  for (const source of sources) {
    const { name } = source;
    const path = `generated/policies/${name}`;
    const from = join(folder, "policies", name);
    const head = banner({ from: `policies/${name}`, what: "policy", command });
    const made = await modulesOf(source, from);
    for (const [file, compiled] of made) {
      // It was compiled to be run already; that it now fails is ours.
      if (!compiled.ok) throw new GenerateError("policy-not-compiled", `policies/${name}: ${compiled.error}`);
      files.set(`${path}/${file}.js`, `${head}${compiled.code}`);
    }
    files.set(`${path}/index.d.ts`, `${head}${declarePolicy(source)}`);
    for (const language of ["en", "fr"] as const)
      files.set(`${path}/words/${language}.d.ts`, `${head}${declareWords(source, language)}`);
    for (const rule of source.rules) {
      for (const page of [`${rule}.md`, `${rule}.fr.md`])
        files.set(
          `${path}/pages/policy/${page}`,
          readFileSync(join(from, "rules", page), "utf8").replaceAll("\r\n", "\n"),
        );
    }
    const subpath = `./policies/${name}`;
    exports[subpath] = { types: `./${path}/index.d.ts`, default: `./${path}/index.js` };
    for (const part of ["words/en", "words/fr"])
      exports[`${subpath}/${part}`] = { types: `./${path}/${part}.d.ts`, default: `./${path}/${part}.js` };
    policies.push(row(source, files.get(`${path}/index.js`) ?? ""));
  }
  return { files, policies, exports };
}

async function modulesOf({ name, rules }: PolicySource, folder: string): Promise<(readonly [string, Compiled])[]> {
  const words = (language: string): string =>
    [
      `export { ${language} as phrases } from "@trellis/findings/phrases/${language}";`,
      ...rules.map((rule) => `export { ${language} as ${wordKey(`policy/${rule}`)} } from "./rules/${rule}.js";`),
    ].join("\n");
  const entries = [
    ["index", `export { ${exportName(name)} } from "./policy.js";`],
    ["words/en", words("en")],
    ["words/fr", words("fr")],
  ] as const;
  return Promise.all(
    entries.map(
      async ([file, contents]) =>
        [file, await (file === "index" ? compileForPackage : compileWords)({ contents, folder })] as const,
    ),
  );
}

/** A policy as `trellis.json` lists it: what holds before any of its code is loaded, and where that is. */
function row({ name, policy }: PolicySource, code: string): unknown {
  return {
    name,
    title: policy.title,
    owner: policy.owner,
    rules: policy.rules.map((rule) => ({
      id: rule.id,
      level: rule.level,
      ...(rule.fixed && { fixed: true }),
      ...(rule.from !== undefined && { from: rule.from }),
      ...(rule.owner !== undefined && { owner: rule.owner }),
    })),
    ...(policy.spans && { spans: policy.spans }),
    module: `./policies/${name}`,
    export: exportName(name),
    digest: `sha256-${createHash("sha256").update(code).digest("hex")}`,
  };
}

function declarePolicy({ name, policy }: PolicySource): string {
  const comment = docComment(`${policy.title.en}. Kept by ${policy.owner}.`);
  return `${comment}\nexport declare const ${exportName(name)}: import("@trellis/findings/policy").Policy;\n`;
}

function declareWords({ rules }: PolicySource, language: "en" | "fr"): string {
  const word = (rule: string): string =>
    `/** The words of \`policy/${rule}\`. */\nexport declare const ${wordKey(`policy/${rule}`)}: import("@trellis/findings").Words<import("@trellis/findings").Rule, any>;\n`;
  return `export { ${language} as phrases } from "@trellis/findings/phrases/${language}";\n${rules.map(word).join("")}`;
}
