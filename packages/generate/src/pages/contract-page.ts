import { contractFields, contractLabels, type Example, fieldSchemas, type SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import type { Bundled } from "../package-files.js";
import { conditionWords } from "./condition-words.js";
import { code, paragraphs, table } from "./markdown.js";
import { referencesOf } from "./references.js";
import { valueWords } from "./value-words.js";

/** What a page needs to know besides its contract. */
export interface PageContext {
  /** Every contract of the package, this one among them. */
  readonly contracts: readonly Bundled[];
  /** The npm package that they are imported from. */
  readonly packageName: string;
  /** `owners.yaml`. */
  readonly owners: Json | undefined;
  /** Where a source file is, seen from the page. */
  link(file: string): string;
}

/** The name of a contract's page: `lead-v2.md`. */
export function pageName({ source }: Bundled): string {
  return `${source.name}-v${source.major}.md`;
}

/** The page of one contract: what it is for, its fields, its examples, its versions and whom to ask. */
export function contractPage(contract: Bundled, context: PageContext): string {
  const { source, schema } = contract;
  const header = object(source.headerDocument.value);
  const description = object(header.description);
  const labels = contractLabels(schema, source.title, "fr");
  return paragraphs([
    `# ${source.title} (${code(source.ref)})`,
    `*${labels.title}.* ${text(schema.description)}`,
    ["purpose", "usage", "limitations"]
      .filter((name) => text(description[name]) !== "")
      .map((name) => `- **${headings[name]}**: ${text(description[name])}`)
      .join("\n"),
    "## Promises",
    promises(contract, header, context),
    "## Fields",
    fieldTable(schema),
    list("Together", conditionWords(schema)),
    references(contract, context),
    "## Names in other tools",
    table(
      ["field", "columns of exports"],
      contractFields(schema).flatMap(({ path, alsoCalled = [] }) =>
        alsoCalled.length > 0 ? [[code(path), alsoCalled.join(" · ")]] : [],
      ),
    ),
    "## Examples",
    examples(contract, context),
  ]);
}

const headings: { readonly [name: string]: string } = {
  purpose: "What it is for",
  usage: "How to use it",
  limitations: "What it is not",
};

function promises({ source }: Bundled, header: SchemaObject, { contracts, owners, packageName }: PageContext): string {
  const owner = object(object(owners)[source.header.owner]);
  const others = contracts.filter((one) => one.source.name === source.name);
  const versions = others.map((one) => {
    const { version, status, sunset } = one.source.header;
    const words = `${version}, ${status}${sunset ? ` until ${sunset}` : ""}`;
    return one.source === source ? `**${words}**` : `[${words}](${pageName(one)})`;
  });
  const rows = [
    ["versions", versions.join(" · ")],
    [
      "owner",
      [text(owner.name) || source.header.owner, text(owner.contact), text(owner.channel)].filter(Boolean).join(", "),
    ],
    ["compatibility", [text(header.compatibility), text(header.comparison)].filter(Boolean).join(", ")],
    ["quality", array(header.quality).map(qualityWords).join("; ")],
    ...Object.entries(object(header.service)).map(([name, value]) => [name, durationWords(text(value))]),
    ["import", code(`${packageName}/${source.name}/v${source.major}`)],
  ];
  return table(
    ["", ""],
    rows.filter(([, value]) => value !== ""),
  );
}

function fieldTable(schema: SchemaObject): string {
  const [en, fr] = (["en", "fr"] as const).map((language) => contractLabels(schema, "", language).fields);
  const schemas = fieldSchemas(schema);
  const fields = contractFields(schema).filter(({ path }) => !path.endsWith("[]"));
  return table(
    ["field", "label", "libellé", "meaning", "value", "care", "required"],
    fields.map((field) => [
      code(field.path),
      en?.[field.path] ?? "",
      fr?.[field.path] ?? "",
      meaning(schemas.get(field.path) ?? []),
      value(field, schemas),
      field.classification,
      field.required ? "yes" : "",
    ]),
  );
}

function meaning(schemas: readonly SchemaObject[]): string {
  return schemas.map(({ description }) => text(description)).find((words) => words !== "") ?? "";
}

function value({ path }: Field, schemas: ReadonlyMap<string, readonly SchemaObject[]>): string {
  const own = schemas.get(path) ?? [];
  const items = schemas.get(`${path}[]`) ?? [];
  const shared = [...own, ...items].map(definitionName).find((name) => name !== undefined);
  const words = valueWords(own, items);
  return shared === undefined ? words : `${words} ([${shared}](definitions.md#${shared}))`;
}

/** The definition that a schema is, by its address. */
function definitionName({ $id }: SchemaObject): string | undefined {
  return /\/definitions\/([^/]+)\/v\d+\/schema\.json$/.exec(text($id))?.[1];
}

function references(contract: Bundled, { contracts }: PageContext): string {
  const page = (ref: string): string => {
    const found = contracts.find(({ source }) => source.ref === ref);
    return found ? `[${ref}](${pageName(found)})` : ref;
  };
  const out = referencesOf(contract).map(({ path, to }) => `${code(path)} names a ${page(to)}`);
  const back = contracts
    .flatMap(referencesOf)
    .filter(({ from, to }) => to === contract.source.ref && from !== contract.source.ref)
    .map(({ from, path }) => `${page(from)} names it in ${code(path)}`);
  return list("Refers to, and is referred to by", [...out, ...back]);
}

function examples({ source }: Bundled, { link }: PageContext): string {
  const [first, ...others] = [...source.examples.accepted].sort((a, b) => rank(a) - rank(b));
  const linked = (one: Example, words: string): string => `[${words}](${link(one.file)})`;
  const byRule = new Map<string, Example[]>();
  for (const one of source.examples.rejected) {
    const rule = one.name.split("--")[0] ?? "";
    byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
  }
  return paragraphs([
    first ? `\`\`\`json\n${JSON.stringify(first.value, undefined, 2)}\n\`\`\`` : "",
    others.length > 0 ? `Also accepted: ${others.map((one) => linked(one, spaced(one.name))).join(", ")}.` : "",
    byRule.size > 0 ? "Rejected, each by one rule alone:" : "",
    [...byRule]
      .map(([rule, all]) => {
        const names = all.map((one) => linked(one, spaced(one.name.slice(rule.length + 2))));
        return `- ${code(`data/${rule}`)}: ${names.join(", ")}`;
      })
      .join("\n"),
  ]).trimEnd();
}

/** The example that shows every field comes first. */
function rank({ name }: Example): number {
  return name === "complete" ? 0 : 1;
}

function spaced(name: string): string {
  return name.replaceAll("-", " ");
}

function list(title: string, items: readonly string[]): string {
  return items.length > 0 ? `${title}:\n\n${items.map((item) => `- ${item}`).join("\n")}` : "";
}

function qualityWords(rule: Json): string {
  return Object.entries(object(rule))
    .map(([name, value]) => {
      if (Array.isArray(value)) return `${name}: ${value.join(", ")}`;
      const { field, within, atLeast } = object(value);
      const limit =
        typeof atLeast === "number" ? `at least ${Math.round(atLeast * 1000) / 10} %` : `within ${text(within)}`;
      return `${name}: ${code(text(field))} ${limit}`;
    })
    .join("; ");
}

/** "P2Y" as people say it. */
function durationWords(words: string): string {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(words) ?? [];
  return count && unit ? `${count} ${units[unit]}${count === "1" ? "" : "s"}` : words;
}

const units: { readonly [letter: string]: string } = { Y: "year", M: "month", D: "day" };

function object(value: Json | undefined): SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as SchemaObject) : {};
}

function array(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
