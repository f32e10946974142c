import { type PackageTemplate, renderModule, type Template, templateContract } from "@trellis/brand";
import type { ContractSource, SchemaObject } from "@trellis/contract";
import { generateContract } from "../generate-contract.js";
import { banner, docComment, literal } from "../generated-text.js";
import { exportName, typeName } from "../names.js";
import { sharedLiteral, slotPaths } from "./shared-literal.js";

/**
 * Everything that is generated for one template, as text by path below its generated folder: `index.js` (the template),
 * `render.js`, `shape.js`, `content/` (the contract of its content, as of any contract), `market/` and `locale/` (what these
 * layers may say). Pure: the same template gives the same bytes.
 */
export async function generateTemplate(
  { path, template, manifest, examples }: PackageTemplate,
  { command = "npx trellis generate" }: { readonly command?: string } = {},
): Promise<Map<string, string>> {
  const generation = { from: path, command, what: "template" };
  const files = new Map<string, string>();
  const code = (file: string, text: string): unknown => files.set(file, `${banner(generation)}${text.trimEnd()}\n`);
  const source = templateContract(template, { folder: path, manifest, examples: examples.accepted });
  const layer = async (folder: string, schema: SchemaObject, keep: (file: string) => boolean): Promise<void> => {
    const titled: ContractSource = { ...source, schema };
    const made = await generateContract(titled, schema, { command, from: path, what: "template" });
    for (const [file, text] of made) if (keep(file)) files.set(`${folder}/${file}`, text);
  };
  await layer("content", template.schema, () => true);
  const isCode = (file: string): boolean => /^(?:index|validate)\.js$/.test(file);
  await layer("market", template.layerSchemas.market, isCode);
  await layer("locale", template.layerSchemas.locale, isCode);

  files.set("render.js", renderModule(template).replace(/^.*\n/, banner(generation)));
  code(
    "render.d.ts",
    `${docComment(`Writes a page of ${template.ref}; its content was checked before.`)}
export declare const render: import("@trellis/brand").RenderFunction;
${docComment("Names the exact template that it writes.")}
export declare const digest: string;`,
  );
  const paths = slotPaths(template.slots);
  code(
    "shape.js",
    `export const slots = ${slotsLiteral(template)};

export const shape = ${sharedLiteral(template.shape, paths)};`,
  );
  code("index.js", indexModule(template));
  code("index.d.ts", indexTypes(template));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function slotsLiteral({ slots }: Template): string {
  return sharedLiteral(slots, new Map());
}

function indexModule({ ref, header, kind, tokens, digest }: Template): string {
  const name = exportName(header.name);
  return `import { ${name} as content } from "./content/index.js";
import { ${name} as locale } from "./locale/index.js";
import { ${name} as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const ${name} = {
  ref: ${JSON.stringify(ref)},
  header: ${literal(header).replaceAll("\n", "\n  ")},
  kind: ${JSON.stringify(kind)},
  slots,
  contract: (layer) => contracts[layer],
  shape,
${tokens ? `  tokens: { digest: ${JSON.stringify(tokens.digest)} },\n` : ""}  digest: ${JSON.stringify(digest)},
  render,
};`;
}

function indexTypes({ header, purpose }: Template): string {
  const type = typeName(header.name);
  const comment = docComment(
    [`${header.title} ${header.version}. Kept by ${header.owner}.`, ...(purpose ? ["", purpose] : [])].join("\n"),
  );
  return `export type { ${type} } from "./content/index.js";

${comment}
export declare const ${exportName(header.name)}: import("@trellis/brand").PublishedTemplate;`;
}
