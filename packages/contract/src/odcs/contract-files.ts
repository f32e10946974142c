import type { Json } from "@trellis/findings";
import { stringify } from "yaml";
import type { ImportedContract } from "./import-odcs.js";

/** The files of a contract, by their path in a guardrail package. */
export function contractFiles({ name, major, header, schema }: ImportedContract): Map<string, string> {
  const folder = `contracts/${name}/v${major}`;
  return new Map([
    [`${folder}/contract.yaml`, writeYaml(header)],
    [`${folder}/schema.json`, `${JSON.stringify(schema, null, 2)}\n`],
  ]);
}

/** A value as YAML, without aliases and folded lines. Whatever a reader of YAML 1.1 would take for a date or a yes is quoted. */
export function writeYaml(value: Json): string {
  return stringify(value, { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false });
}
