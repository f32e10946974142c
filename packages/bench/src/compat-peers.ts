import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { checkContainment, type Dialect } from "@trellis/compat";

/** Two versions of a schema, and whether the later accepts all that the earlier accepted. */
export interface CompatPair {
  readonly name: string;
  readonly dialect: Dialect;
  readonly before: object | boolean;
  readonly after: object | boolean;
  readonly truth: "contained" | "not-contained";
}

/** Answers the question; undefined when it says that it cannot. */
export type CompatPeer = (pair: CompatPair) => boolean | undefined | Promise<boolean | undefined>;

/** Everything on npm that answers the question, and ourselves. Each is loaded the way its documentation has it. */
export async function compatPeers(): Promise<Readonly<Record<string, CompatPeer>>> {
  return {
    "@trellis/compat": ours,
    jsoncompat: await jsoncompat(),
    "json-schema-diff": await jsonSchemaDiff(),
    "json-schema-diff-validator": await jsonSchemaDiffValidator(),
  };
}

function ours({ before, after, dialect }: CompatPair): boolean | undefined {
  const { verdict } = checkContainment({ inner: before, outer: after, innerDialect: dialect, outerDialect: dialect });
  return verdict === "undecided" ? undefined : verdict === "contained";
}

/** Rust in WebAssembly; knows 2020-12 alone, and answers a bare boolean. */
async function jsoncompat(): Promise<CompatPeer> {
  const { default: init, check_compat: check } = await import("jsoncompat");
  const wasm = createRequire(import.meta.url).resolve("jsoncompat/jsoncompat_wasm_bg.wasm");
  await init({ module_or_path: readFileSync(wasm) });
  return ({ before, after }) => {
    try {
      return check(JSON.stringify(before), JSON.stringify(after), "deserializer");
    } catch {
      return undefined;
    }
  };
}

/** Sets of documents by algebra; answers with the schemas of what was added and removed. */
async function jsonSchemaDiff(): Promise<CompatPeer> {
  const { diffSchemas } = (await import("json-schema-diff")).default;
  return async ({ before, after }) => {
    try {
      return !(await diffSchemas({ sourceSchema: before, destinationSchema: after })).removalsFound;
    } catch {
      return undefined;
    }
  };
}

/** A difference of texts, looked through for what may break; throws an AssertionError when there is something. */
async function jsonSchemaDiffValidator(): Promise<CompatPeer> {
  const { validateSchemaCompatibility: validate } = await import("json-schema-diff-validator");
  return ({ before, after }) => {
    try {
      validate(before, after);
      return true;
    } catch (error) {
      return (error as Error).name === "AssertionError" ? false : undefined;
    }
  };
}
