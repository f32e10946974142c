import { type Dirent, existsSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Example } from "@trellis/contract";
import { readDocument } from "@trellis/contract/read";
import type { Finding, Json, Place } from "@trellis/findings";
import type { Template } from "../compile/compile-template.js";
import { readTemplate } from "../compile/read-template.js";
import { type BrandRules, readBrand } from "../content/brand-rules.js";
import type { PublishedBrand } from "../content/layers-of.js";
import { readTokens } from "../tokens/read-tokens.js";
import type { TokenSet } from "../tokens/token-set.js";

/** A template of a package, with its examples. */
export interface PackageTemplate {
  /** From the package, with "/": "templates/landing-page/v1". */
  readonly path: string;
  readonly template: Template;
  /** `template.yaml` as findings name it. */
  readonly manifestFile: string;
  /** From `examples/`: content that makes a page; and from `examples/rejected/`, content that must not. */
  readonly examples: { readonly accepted: readonly Example[]; readonly rejected: readonly Example[] };
  /** What the template itself brings, such as style sheets: paths below its `brand/`, which are its addresses on a page. */
  readonly files: readonly string[];
}

/** A package of templates as its authors write it. */
export interface BrandPackage {
  readonly brand: PublishedBrand | undefined;
  readonly tokens: TokenSet | undefined;
  readonly templates: readonly PackageTemplate[];
  /** The folders of all templates, those that cannot be compiled included. */
  readonly paths: readonly string[];
  /** Whatever is wrong with any file. */
  readonly findings: readonly Finding[];
}

/** The file with a package's tokens. */
const tokensPath = "tokens/resolver.json";

/**
 * Reads and compiles the templates of a package: `templates/<name>/v<major>/`, `tokens/resolver.json`, `brand.yaml`, and the
 * values of `markets/<market>.yaml` and `locales/<locale>.yaml`. Files in findings are relative to `root`. Never throws.
 */
export async function readBrandPackage({
  folder,
  root = folder,
}: {
  readonly folder: string;
  readonly root?: string;
}): Promise<BrandPackage> {
  const prefix = relative(resolve(root), resolve(folder)).split(sep).join("/");
  const shown = (file: string): string => (prefix === "" ? file : `${prefix}/${file}`);
  const findings: Finding[] = [];
  const take = <T extends { readonly findings: readonly Finding[] }>(read: T): T => {
    findings.push(...read.findings.map((one) => ({ ...one, at: moved(one.at, shown) })));
    return read;
  };
  const value = (path: string, at: Place = {}) => take(readDocument({ root: folder, path, at }));

  const tokens = existsSync(join(folder, tokensPath))
    ? take(readTokens({ root: folder, path: tokensPath })).tokens
    : undefined;
  const rules: BrandRules | undefined = existsSync(join(folder, "brand.yaml"))
    ? take(readBrand({ root: folder })).brand
    : undefined;
  const values = (path: "markets" | "locales"): Record<string, Json> =>
    Object.fromEntries(
      yamlFiles(join(folder, path)).flatMap((file) => {
        const read = value(`${path}/${file}`).value;
        return read === undefined ? [] : [[file.replace(/\.ya?ml$/, ""), read] as const];
      }),
    );
  const [markets, locales] = [values("markets"), values("locales")];

  const paths = templateFolders(folder);
  const templates: PackageTemplate[] = [];
  for (const path of paths) {
    const compiled = take(await readTemplate({ root: folder, path, ...(tokens ? { tokens } : {}) }));
    if (!compiled.ok) continue;
    const { template } = compiled;
    const examples = (inner: string): Example[] =>
      yamlFiles(join(folder, path, inner)).map((file) => {
        const document = value(`${path}/${inner}/${file}`, { template: template.ref });
        return { ...document, file: shown(document.file), name: basename(file).replace(/\.ya?ml$/, "") };
      });
    templates.push({
      path,
      template,
      manifestFile: shown(`${path}/template.yaml`),
      examples: { accepted: examples("examples"), rejected: examples("examples/rejected") },
      files: filesBelow(join(folder, path), "brand"),
    });
  }
  const brand = rules
    ? {
        rules,
        markets,
        locales,
        ...(tokens ? { tokens: { digest: tokens.digest, modes: Object.keys(tokens.modes) } } : {}),
      }
    : undefined;
  return { brand, tokens, templates, paths, findings };
}

function moved(at: Place, shown: (file: string) => string): Place {
  return at.file === undefined ? at : { ...at, file: shown(at.file) };
}

/** The folders `templates/<name>/v<major>`, by name and then by major. */
function templateFolders(folder: string): string[] {
  return entries(join(folder, "templates"))
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      entries(join(folder, "templates", name))
        .flatMap((version) => (version.isDirectory() ? (/^v([1-9]\d{0,5})$/.exec(version.name)?.[1] ?? []) : []))
        .map(Number)
        .sort((a, b) => a - b)
        .map((major) => `templates/${name}/v${major}`),
    );
}

function yamlFiles(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name);
}

function filesBelow(folder: string, path: string): string[] {
  return entries(join(folder, path)).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}

/** What a folder holds, by name; nothing when there is none. */
function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
