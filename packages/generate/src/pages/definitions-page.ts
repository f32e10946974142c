import {
  contractFields,
  contractLabels,
  type DefinitionSource,
  fieldSchemas,
  type SchemaObject,
} from "@trellis/contract";
import { code, paragraphs, table } from "./markdown.js";
import { valueWords } from "./value-words.js";

/** A definition and its self-contained schema. */
export interface BundledDefinition {
  readonly source: DefinitionSource;
  readonly schema: SchemaObject;
}

/** The page of the shapes that contracts share, one section each. */
export function definitionsPage(definitions: readonly BundledDefinition[], link: (file: string) => string): string {
  return paragraphs([
    "# Shared shapes",
    "Contracts refer to these definitions. They promise nothing by themselves, and show what they accept and reject by examples of their own.",
    ...definitions.map((one) => section(one, link)),
  ]);
}

function section({ source, schema }: BundledDefinition, link: (file: string) => string): string {
  const schemas = fieldSchemas(schema);
  const own = schemas.get("") ?? [];
  const [en, fr] = (["en", "fr"] as const).map((language) => contractLabels(schema, "", language));
  const care = own.map((one) => one["x-classification"]).find((one) => typeof one === "string") ?? "";
  const accepted = source.examples.accepted.map(({ value, file }) => `[${code(short(value))}](${link(file)})`);
  const rejected = source.examples.rejected.map(
    ({ name, file }) => `[${name.replace("--", ": ").replaceAll("-", " ")}](${link(file)})`,
  );
  return paragraphs([
    `## ${source.name}`,
    `**${schema.title ?? source.name}** (*${fr?.title ?? ""}*). ${typeof schema.description === "string" ? schema.description : ""}`,
    `- version: ${source.major}\n- value: ${valueWords(own)}\n- care: ${care}`,
    table(
      ["field", "label", "libellé", "value", "care", "required"],
      contractFields(schema).map(({ path, classification, required }) => [
        code(path),
        en?.fields[path] ?? "",
        fr?.fields[path] ?? "",
        valueWords(schemas.get(path) ?? []),
        classification,
        required ? "yes" : "",
      ]),
    ),
    accepted.length > 0 ? `Accepted: ${accepted.join(", ")}.` : "",
    rejected.length > 0 ? `Rejected: ${rejected.join("; ")}.` : "",
  ]).trimEnd();
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
