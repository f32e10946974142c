import type { ContractSource, ContractSources, DefinitionSource } from "../source/contract-source.js";
import { isObject, keyword } from "../source/json-schema.js";

/** What the path of a schema's `$id` ends in: the folder that the schema stands in. */
export function expectedPath({ kind, name, major }: ContractSource | DefinitionSource): string {
  return `/${kind}s/${name}/v${major}/schema.json`;
}

/** The `$id` of a schema, as it is written. */
export function schemaId({ schema }: ContractSource | DefinitionSource): string | undefined {
  const id = isObject(schema) ? keyword(schema, "$id") : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Whether the `$id` of a schema is an address that ends in its folder. */
export function fitsFolder(source: ContractSource | DefinitionSource): boolean {
  try {
    const { protocol, pathname, search, hash } = new URL(schemaId(source) ?? "");
    return /^https?:$/.test(protocol) && pathname.endsWith(expectedPath(source)) && search === "" && hash === "";
  } catch {
    return false;
  }
}

/** Whose an `$id` is: of those that use it, the one whose folder fits, else the first. */
export function nameOwner(
  source: ContractSource | DefinitionSource,
  sources: ContractSources,
): ContractSource | DefinitionSource {
  const id = schemaId(source);
  if (id === undefined) return source;
  const users = [...sources.contracts, ...sources.definitions].filter((one) => schemaId(one) === id);
  return users.find(fitsFolder) ?? users[0] ?? source;
}
