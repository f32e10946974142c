import { parseDocument } from "../src/read/index.js";
import type { ContractSource, ContractSources, DefinitionSource } from "../src/source/contract-source.js";
import type { JsonSchema } from "../src/source/json-schema.js";

const publisher = "https://acme.example";

/** A contract that exists only in memory; its `$id` follows from its name unless the schema brings one. */
export function contract(name: string, schema: object): ContractSource {
  const source = schemaSource("contract", name, schema);
  const document = { file: `contracts/${name}/v1/contract.yaml`, value: undefined, locate: () => undefined };
  return {
    ...source,
    kind: "contract",
    ref: `${name}@1`,
    title: name,
    header: { name, version: "1.0.0", major: 1, title: name, owner: "", status: "active" },
    headerDocument: document,
  };
}

/** A definition that exists only in memory. */
export function definition(name: string, schema: object): DefinitionSource {
  return { ...schemaSource("definition", name, schema), kind: "definition" };
}

/** The contracts and definitions of a package that exists only in memory. */
export function sources(...all: readonly (ContractSource | DefinitionSource)[]): ContractSources {
  return {
    contracts: all.filter((one) => one.kind === "contract"),
    definitions: all.filter((one) => one.kind === "definition"),
  };
}

function schemaSource(kind: "contract" | "definition", name: string, schema: object) {
  const folder = `${kind}s/${name}/v1`;
  const file = `${folder}/schema.json`;
  const text = JSON.stringify({ $id: `${publisher}/${file}`, ...schema });
  const { value, locate } = parseDocument({ text, file, syntax: "json" });
  return {
    name,
    major: 1,
    folder,
    schema: value as JsonSchema,
    schemaDocument: { file, value, locate },
    examples: { accepted: [], rejected: [] },
  };
}
