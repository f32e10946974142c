import { join } from "node:path";
import type { ContractEntry } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import type { Json } from "@trellis/findings";
import type { ResolveRef } from "./extension-problems.js";

type Schema = { readonly [keyword: string]: Json };

/** The published schema of a contract, with the way to what it refers to; undefined when its package does not hold it. */
export function readBaseSchema({
  package: { folder },
  schema,
}: ContractEntry): { schema: Schema; resolve: ResolveRef } | undefined {
  const { value: manifest } = readDocument({ root: folder, path: "package.json", syntax: "json" });
  const exported = isSchema(manifest) && isSchema(manifest.exports) ? manifest.exports[schema] : undefined;
  if (typeof exported !== "string") return undefined;
  const { value } = readDocument({ root: folder, path: join(exported), syntax: "json" });
  return isSchema(value) ? { schema: value, resolve: resolverOf(value) } : undefined;
}

/** References lead to what is bundled in `$defs`, by its `$id` or by its name. */
function resolverOf(root: Schema): ResolveRef {
  const id = typeof root.$id === "string" ? root.$id : "urn:base";
  const defs = isSchema(root.$defs) ? Object.entries(root.$defs) : [];
  const byId = new Map(
    defs.flatMap(([, one]) => (isSchema(one) && typeof one.$id === "string" ? [[one.$id, one] as const] : [])),
  );
  const byName = new Map(
    defs.flatMap(([name, one]) => (isSchema(one) ? [[`#/$defs/${name}` as string, one] as const] : [])),
  );
  return (ref) => {
    const local = byName.get(ref);
    if (local || !URL.canParse(ref, id)) return local;
    return byId.get(new URL(ref, id).href);
  };
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
