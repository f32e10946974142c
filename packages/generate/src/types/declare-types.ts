import { lowerToDraft07, type SchemaObject } from "@trellis/contract";
import { compile } from "json-schema-to-typescript";
import { readyForTypes } from "./ready-for-types.js";

/**
 * The TypeScript declarations of a bundled schema: the type `name`, and one for every definition it refers to.
 * Objects are open in the contract and closed in the type; why is in docs/decisions/0010-types-of-open-objects.md.
 */
export async function declareTypes(bundled: SchemaObject, name: string): Promise<string> {
  const declarations = await compile(readyForTypes(lowerToDraft07(bundled)), name, {
    additionalProperties: false,
    bannerComment: "",
    // Nothing is read from disk or network: a bundled schema refers to itself only.
    $refOptions: { resolve: { file: false, http: false, external: false } },
    unreachableDefinitions: false,
    style: { printWidth: 120 },
  });
  return declarations.trim();
}
