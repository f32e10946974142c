import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Example, SourceDocument } from "@trellis/contract";
import { closestPosition, readDocument } from "@trellis/contract/read";
import { type Finding, finding, type Json, type Place } from "@trellis/findings";
import type { Template } from "../compile/compile-template.js";
import { readTemplate } from "../compile/read-template.js";
import { type BrandRules, readBrand } from "../content/brand-rules.js";
import type { PublishedBrand } from "../content/layers-of.js";
import { folderDiffers } from "../rules/template/folder-differs.js";
import { readTokens } from "../tokens/read-tokens.js";
import type { TokenSet } from "../tokens/token-set.js";
import { checkStyleSheets } from "./check-style-sheets.js";

/** A template of a package, with its examples. */
export interface PackageTemplate {
  /** From the package, with "/": "templates/landing-page/v1". */
  readonly path: string;
  readonly template: Template;
  /** `template.yaml`. */
  readonly manifest: SourceDocument;
  /** From `examples/`: content that makes a page; and from `examples/rejected/`, content that must not. */
  readonly examples: { readonly accepted: readonly Example[]; readonly rejected: readonly Example[] };
  /** What the template itself brings, such as style sheets: paths below its `brand/`, which are its addresses on a page. */
  readonly files: readonly string[];
}

/** What a file of `markets` or `locales` says. */
export interface BrandLayer extends SourceDocument {
  readonly layer: "market" | "locale";
  /** "fr", "fr-FR" */
  readonly name: string;
}

/** A package of templates as its authors write it. */
export interface BrandPackage {
  readonly brand: PublishedBrand | undefined;
  readonly tokens: TokenSet | undefined;
  readonly templates: readonly PackageTemplate[];
  /** The files of `markets` and `locales`, as they were read. */
  readonly layers: readonly BrandLayer[];
  /** `owners.yaml`; undefined when the package has none. */
  readonly owners: SourceDocument | undefined;
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

  const tokens = existsSync(join(folder, tokensPath))
    ? take(readTokens({ root: folder, path: tokensPath })).tokens
    : undefined;
  const rules: BrandRules | undefined = existsSync(join(folder, "brand.yaml"))
    ? take(readBrand({ root: folder })).brand
    : undefined;
  const document = (path: string, at: Place = {}): SourceDocument => {
    const { file, value, locate } = take(readDocument({ root: folder, path, at }));
    return { file: shown(file), value, locate };
  };
  const layers = (["market", "locale"] as const).flatMap((layer) =>
    yamlFiles(join(folder, `${layer}s`)).map(
      (file): BrandLayer => ({ ...document(`${layer}s/${file}`), layer, name: file.replace(/\.ya?ml$/, "") }),
    ),
  );
  const values = (layer: "market" | "locale"): Record<string, Json> =>
    Object.fromEntries(
      layers.flatMap((one) => (one.layer === layer && one.value !== undefined ? [[one.name, one.value] as const] : [])),
    );
  const owners = existsSync(join(folder, "owners.yaml")) ? document("owners.yaml") : undefined;

  const paths = templateFolders(folder);
  const templates: PackageTemplate[] = [];
  for (const path of paths) {
    const compiled = take(await readTemplate({ root: folder, path, ...(tokens ? { tokens } : {}) }));
    if (!compiled.ok) continue;
    const { template } = compiled;
    const manifest = document(`${path}/template.yaml`);
    findings.push(...outOfFolder(path, template, manifest));
    const examples = (inner: string): Example[] =>
      yamlFiles(join(folder, path, inner)).map((file) => ({
        ...document(`${path}/${inner}/${file}`, { template: template.ref }),
        name: file.replace(/\.ya?ml$/, ""),
      }));
    const files = filesBelow(join(folder, path), "brand");
    const paths = files.filter((file) => file.endsWith(".css")).map((file) => `${path}/${file}`);
    take({ findings: checkStyleSheets({ root: folder, paths, tokens, template: template.ref }) });
    templates.push({
      path,
      template,
      manifest,
      examples: { accepted: examples("examples"), rejected: examples("examples/rejected") },
      files,
    });
  }
  const brand = rules
    ? {
        rules,
        markets: values("market"),
        locales: values("locale"),
        ...(tokens ? { tokens: { digest: tokens.digest, modes: Object.keys(tokens.modes) } } : {}),
      }
    : undefined;
  return { brand, tokens, templates, layers, owners, paths, findings };
}

function outOfFolder(path: string, { ref, header }: Template, manifest: SourceDocument): Finding[] {
  const [, name = "", version = ""] = path.split("/");
  const expected = `${name}@${version.slice(1)}`;
  if (ref === expected) return [];
  const pointer = header.name === name ? "/version" : "/template";
  const at = { template: ref, file: manifest.file, pointer, ...closestPosition(manifest, pointer) };
  return [finding(folderDiffers, at, { name: ref, expected })];
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
