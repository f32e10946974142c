import { type ContractSource, contractFields, contractLabels, type SchemaObject } from "@trellis/contract";
import { banner, deprecation, docComment, jsonFile, literal } from "./generated-text.js";
import type { CompiledMigration } from "./migration/compile-migration.js";
import { exportName, typeName } from "./names.js";
import { declareTypes } from "./types/declare-types.js";
import { validatorSource } from "./validator/validator-source.js";

/** How {@link generateContract} writes. */
export interface GenerateContractOptions {
  /** What the comment at the top of each file tells to run; `npx trellis generate` unless given. */
  readonly command?: string;
  /** What {@link compileMigration} made of the contract's `migrate.ts`. */
  readonly migration?: CompiledMigration;
  /** Where the contract stands in its package; `contracts/<name>/v<major>` unless given. */
  readonly from?: string;
  /** What to change instead of a generated file; the contract unless given. */
  readonly what?: string;
}

/**
 * Everything that is generated for one contract, as text by path below its generated folder: `index.js`, `index.d.ts`,
 * `validate.js`, `fields.js`, `labels/en.js`, `labels/fr.js` with their types, `schema.json`, and `upgrade.js` with its types
 * when it ships a migration. Pure: the same contract
 * gives the same bytes. `bundled` comes from `bundleSchema`; whether the contract is sound is lint's to say.
 * @throws CompileError when the schema cannot be compiled, or has a pattern that is not safe; GenerateError when Ajv writes
 * code of a shape that is not known.
 */
export async function generateContract(
  source: ContractSource,
  bundled: SchemaObject,
  { command = "npx trellis generate", migration, from, what }: GenerateContractOptions = {},
): Promise<Map<string, string>> {
  const { title, ref } = source;
  const { purpose: _, ...header } = source.header;
  const generation = {
    from: from ?? `contracts/${source.name}/v${source.major}`,
    command,
    ...(what === undefined ? {} : { what }),
  };
  const fields = contractFields(bundled);
  const [validate, declarations] = await Promise.all([
    validatorSource(bundled),
    declareTypes(withNote(bundled, source), typeName(source.name)),
  ]);
  const files = new Map<string, string>();
  const code = (path: string, text: string): unknown => files.set(path, `${banner(generation)}${text.trimEnd()}\n`);

  const parts = {
    header,
    fields: Object.fromEntries(fields.map(({ path, classification }) => [path, classification])),
  };
  code("index.js", indexModule(exportName(source.name), parts));
  code("index.d.ts", `${declareExport(source)}\n\n${declarations}`);
  code("validate.js", validate);
  code("fields.js", `export const fields = ${literal(fields)};`);
  code(
    "fields.d.ts",
    `${docComment(`Every field of ${ref}, in the order of the schema.`)}\nexport declare const fields: readonly import("@trellis/runtime").Field[];`,
  );
  for (const language of ["en", "fr"] as const) {
    const labels = { [ref]: contractLabels(bundled, title, language) };
    code(`labels/${language}.js`, `export const labels = ${literal(labels)};`);
    code(
      `labels/${language}.d.ts`,
      `${docComment(`What ${ref} and its fields are called in ${languageNames[language]}.`)}\nexport declare const labels: import("@trellis/runtime").Labels;`,
    );
  }
  if (migration) {
    code("upgrade.js", migration.code);
    code("upgrade.d.ts", declareUpgrade(source, migration));
  }
  files.set("schema.json", jsonFile(bundled));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const languageNames = { en: "English", fr: "French" } as const;

function indexModule(name: string, { header, fields }: { header: unknown; fields: unknown }): string {
  return `import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const ${name} = /* @__PURE__ */ createContract({
  header: ${indent(literal(header))},
  is,
  errors,
  fields: ${indent(literal(fields))},
});`;
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

/** The contract itself: what it is for, who keeps it, and until when. */
function declareExport({ name, header }: ContractSource): string {
  const { title, version, owner, purpose, status } = header;
  const keeper = owner === "" ? "" : ` Kept by ${owner}.`;
  const draft = status === "draft" ? " A draft: it may still change in any way." : "";
  const comment = docComment(
    [`${title} ${version}.${keeper}${draft}`, ...(purpose ? ["", purpose] : []), ...tag(deprecation(header))].join(
      "\n",
    ),
  );
  return `${comment}\nexport declare const ${exportName(name)}: import("@trellis/runtime").Contract<${typeName(name)}>;`;
}

/** Its types are those of both majors, so that a program sees at once where it has to change. */
function declareUpgrade({ ref, name, major }: ContractSource, { from, comment }: CompiledMigration): string {
  const type = typeName(name);
  const [old, fresh] = [`${type}V${from.major}`, `${type}V${major}`];
  return `import type { ${type} as ${old} } from "../v${from.major}/index.js";
import type { ${type} as ${fresh} } from "./index.js";

${comment === "" ? docComment(`Makes a document of ${ref} out of one of ${from.ref}, which stays as it is.`) : comment}
export declare function upgrade(old: ${old}): ${fresh};`;
}

/** The schema with the contract's end in its description, where the type takes it from. */
function withNote(bundled: SchemaObject, { header }: ContractSource): SchemaObject {
  const description = bundled.description ?? bundled.title ?? header.title;
  return { ...bundled, description: [String(description), ...tag(deprecation(header))].join("\n") };
}

function tag(text: string): string[] {
  return text === "" ? [] : ["", text];
}
