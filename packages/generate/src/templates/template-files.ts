import { join } from "node:path";
import type { BrandPackage, PackageTemplate } from "@trellis/brand";
import { tokensCss } from "@trellis/brand/tokens";
import { schemaDigest } from "@trellis/contract";
import { banner, docComment } from "../generated-text.js";
import { exportName } from "../names.js";
import { bundleStyles } from "./bundle-styles.js";
import { generateTemplate } from "./generate-template.js";
import { sharedLiteral } from "./shared-literal.js";

/** What the templates of a package make: generated files by path, and their part of `trellis.json` and of `exports`. */
export interface TemplateFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Keys of `trellis.json`. */
  readonly index: { readonly templates: readonly unknown[]; readonly brand?: unknown };
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Generates everything that stands for the templates of a package. Reads the style sheets that templates bring. */
export async function templateFiles(
  folder: string,
  { templates, tokens, brand }: BrandPackage,
  options: { readonly command?: string } = {},
): Promise<TemplateFiles> {
  const files = new Map<string, string>();
  const exports: Record<string, unknown> = {};
  if (tokens) {
    files.set("generated/tokens.css", cssBanner("tokens", options.command) + tokensCss(tokens));
    exports["./tokens.css"] = "./generated/tokens.css";
  }
  if (brand) {
    const head = banner({ from: "brand.yaml, markets and locales", what: "files", ...commandOf(options) });
    files.set("generated/brand.js", `${head}export const brand = ${sharedLiteral(brand, new Map())};\n`);
    const comment = docComment(`What ${brand.rules.brand} says for all its pages.`);
    files.set(
      "generated/brand.d.ts",
      `${head}${comment}\nexport declare const brand: import("@trellis/brand").PublishedBrand;\n`,
    );
    exports["./brand"] = { types: "./generated/brand.d.ts", default: "./generated/brand.js" };
  }
  for (const one of templates) {
    for (const [path, text] of await generateTemplate(one, options))
      files.set(`generated/${pathOf(one)}/${path}`, text);
    for (const file of one.files.filter(isStyle)) {
      const css = await bundleStyles(join(folder, one.path, file), {
        [join(folder, "generated/tokens.css")]: files.get("generated/tokens.css") ?? "",
      });
      files.set(`generated/${pathOf(one)}/${file}`, css);
    }
    Object.assign(exports, templateExports(one));
  }
  const index = {
    templates: templates.map(row),
    ...(brand ? { brand: { module: "./brand", export: "brand", ...(tokens ? { tokens: "./tokens.css" } : {}) } } : {}),
  };
  return { files, index, exports };
}

function commandOf({ command = "npx trellis generate" }: { readonly command?: string }): { command: string } {
  return { command };
}

function cssBanner(from: string, command = "npx trellis generate"): string {
  return `/* Generated from ${from}. Do not edit: change the tokens, then run \`${command}\`. */\n`;
}

const isStyle = (file: string): boolean => file.endsWith(".css");

function pathOf({ template: { header } }: PackageTemplate): string {
  return `${header.name}/v${header.major}`;
}

/** A template as `trellis.json` lists it: what a contract says of itself, its kind, and the files that its pages need. */
function row(one: PackageTemplate): unknown {
  const { header, kind, schema, purpose, digest } = one.template;
  const path = `./${pathOf(one)}`;
  return {
    name: header.name,
    major: header.major,
    version: header.version,
    id: schema.$id,
    kind,
    status: header.status,
    ...(header.sunset === undefined ? {} : { sunset: header.sunset }),
    title: header.title,
    ...(purpose === undefined ? {} : { purpose }),
    owner: header.owner,
    schema: `${path}/schema.json`,
    module: path,
    export: exportName(header.name),
    digest: schemaDigest(schema),
    template: digest,
    files: one.files.map((address) => ({ address, file: `${path}/${address}` })),
  };
}

function templateExports(one: PackageTemplate): Record<string, unknown> {
  const path = `./${pathOf(one)}`;
  const folder = `./generated/${pathOf(one)}`;
  const module = (file: string): unknown => ({ types: `${folder}/${file}.d.ts`, default: `${folder}/${file}.js` });
  return {
    [path]: module("index"),
    [`${path}/content`]: module("content/index"),
    [`${path}/fields`]: module("content/fields"),
    [`${path}/labels/en`]: module("content/labels/en"),
    [`${path}/labels/fr`]: module("content/labels/fr"),
    [`${path}/render`]: module("render"),
    [`${path}/schema.json`]: `${folder}/content/schema.json`,
    ...Object.fromEntries(
      one.files.map((file) => [`${path}/${file}`, isStyle(file) ? `${folder}/${file}` : `./${one.path}/${file}`]),
    ),
  };
}
