import type { Json } from "@trellis/findings";
import type { GuardrailFolder } from "./read-guardrail-folder.js";

/** A draft of a contract as its files. */
export interface Draft {
  /** `stock-level` */
  readonly name: string;
  readonly title: string;
  readonly schema: Json;
  /** Fields of which each alone tells records apart. */
  readonly keys: readonly string[];
}

const newOwner = "my-team";

/** The files of a draft, below the folder of the guardrail package. */
export function draftFiles({ name, title, schema, keys }: Draft, { owner }: GuardrailFolder): Map<string, string> {
  const [key] = keys;
  const header = [
    `contract: ${name}`,
    "version: 1.0.0",
    `title: ${JSON.stringify(title)}`,
    `owner: ${owner ?? newOwner}`,
    "status: draft",
    "description:",
    "  purpose: Say in a sentence what these data are for.",
    "  usage: Say who makes them, who reads them, and for what.",
    "  limitations: Say what they must not be used for.",
    "compatibility: backward",
    "comparison: declared-fields",
    ...(key === undefined ? [] : ["quality:", `  - unique: [${key}]`]),
  ];
  return new Map([
    [`contracts/${name}/v1/contract.yaml`, `${header.join("\n")}\n`],
    [`contracts/${name}/v1/schema.json`, `${JSON.stringify(schema, null, 2)}\n`],
    ...(owner === undefined ? [["owners.yaml", ownersText] as const] : []),
  ]);
}

const ownersText = `${newOwner}:\n  name: My team\n  contact: my-team@my-organisation.example\n`;
