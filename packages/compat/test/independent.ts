import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-2019-09";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/draft-06";
import "@hyperjump/json-schema/draft-04";
import type { Dialect } from "../src/index.js";

const addresses: Readonly<Record<Dialect, string>> = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-06": "http://json-schema.org/draft-06/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

let count = 0;

/** Judges documents; undefined where they cannot be judged. */
export type Judge = (document: unknown) => boolean | undefined;

/**
 * A validator that shares nothing with this package, not even Ajv, and knows every dialect. Undefined where it refuses the
 * schema, or is known to leave the specification: in 2019-09 nothing but `items` speaks of items.
 */
export async function independentJudge(schema: unknown, dialect: Dialect): Promise<Judge | undefined> {
  const address = `https://acme.example/schemas/${count++}`;
  try {
    registerSchema(structuredClone(schema) as never, address, addresses[dialect]);
    const judge = await validate(address);
    return (document) => {
      try {
        return judge(document as never).valid;
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  } finally {
    unregisterSchema(address);
  }
}
