import type { Finding, Json } from "@trellis/findings";
import { checkMigration } from "../src/migration/check-migration.js";
import type { ContractState } from "../src/sets/contract-set.js";
import { told } from "./facts.js";

/** Guests had a name in two parts, at most ten characters each, and either may be missing. */
export const before: ContractState["schema"] = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    email: { type: "string", format: "email" },
    given: { type: "string", minLength: 1, maxLength: 60 },
    seats: { type: "integer", minimum: 1 },
  },
  required: ["email"],
};

/** Now they have one name, and have to. */
const after: ContractState["schema"] = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    email: { type: "string", format: "email" },
    name: { type: "string", minLength: 1, maxLength: 50 },
    seats: { type: "integer", minimum: 1 },
  },
  required: ["email", "name"],
};

/** What a guest looks like in the earlier major. */
export interface Guest {
  readonly email: string;
  readonly given?: string;
  readonly seats?: number;
}

/** Tries a migration of guests. */
export function tryMigration(
  upgrade: (old: Guest) => unknown,
  examples: readonly { readonly file: string; readonly value: Json }[] = [],
): Finding[] {
  const at = { file: "contracts/guest/v2/migrate.ts", contract: "guest@2" };
  const run = (old: unknown): unknown => upgrade(old as Guest);
  return checkMigration({ from: "guest@1", to: "guest@2", before, after, examples, upgrade: run, at });
}

/** The same, with the sentences. */
export function migrationTold(upgrade: (old: Guest) => unknown): object[] {
  return told("release/migration-fails", tryMigration(upgrade));
}
