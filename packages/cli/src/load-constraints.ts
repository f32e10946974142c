import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContractEntry } from "@trellis/contract/guardrails";

/** What a schema asks of a field besides its type, as far as it is shown to people. */
export interface Constraints {
  readonly length: Bounds;
  readonly range: Bounds;
  readonly items: Bounds;
  /** A value that has the form that is asked for; only where there is such a form. */
  readonly like?: string;
}

/** The least and the most; absent where there is no such bound. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/**
 * The constraints of a contract's fields, by path, from the schema that its package publishes. Empty when the package
 * does not hold it: the fields are shown all the same.
 */
export async function loadConstraints({
  schema,
  package: { folder },
}: ContractEntry): Promise<Map<string, Constraints>> {
  const bundled = await readSchema(folder, schema);
  if (!isRecord(bundled)) return new Map();
  const { fieldSchemas } = await import("@trellis/contract");
  type Bundled = Parameters<typeof fieldSchemas>[0];
  const byField = fieldSchemas(bundled as Bundled);
  return new Map([...byField].map(([path, schemas]) => [path, constraintsOf(schemas)]));
}

async function readSchema(folder: string, subpath: string): Promise<unknown> {
  try {
    const { exports }: { exports?: unknown } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = isRecord(exports) ? exports[subpath] : undefined;
    return typeof file === "string" ? JSON.parse(await readFile(join(folder, file), "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

function constraintsOf(schemas: readonly { readonly [keyword: string]: unknown }[]): Constraints {
  const all = (keyword: string): unknown[] => schemas.flatMap((schema) => schema[keyword] ?? []);
  const bounds = (least: string, most: string): Bounds => {
    const [mins, maxs] = [least, most].map((keyword) => all(keyword).filter((one) => typeof one === "number"));
    return {
      ...(mins?.length && { min: Math.max(...mins) }),
      ...(maxs?.length && { max: Math.min(...maxs) }),
    };
  };
  const example = schemas.flatMap(({ examples }) => (Array.isArray(examples) ? examples : []))[0];
  return {
    length: bounds("minLength", "maxLength"),
    range: bounds("minimum", "maximum"),
    items: bounds("minItems", "maxItems"),
    ...(all("pattern").length > 0 && typeof example === "string" && { like: example }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
