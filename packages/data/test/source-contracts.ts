import { bundleSchema, contractFields, contractLabels, readContracts } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import { createContract } from "@trellis/runtime";
import type { DataContract } from "../src/index.js";

/** The contracts of a guardrail package, compiled from their sources: what is in the folder counts, generated or not. */
export function sourceContracts(folder: string): DataContract[] {
  const sources = readContracts({ folder, root: folder });
  return sources.contracts.map((source): DataContract => {
    const { schema } = bundleSchema(source, sources);
    const { ref, name, major, title } = source;
    const fields = contractFields(schema);
    return {
      ref,
      fields,
      labels: {
        en: { [ref]: contractLabels(schema, title, "en") },
        fr: { [ref]: contractLabels(schema, title, "fr") },
      },
      contract: createContract({
        header: { name, major, title, version: `${major}.0.0`, owner: "data", status: "active" },
        ...compileValidator(schema),
        fields: Object.fromEntries(fields.map(({ path, classification }) => [path, classification])),
      }),
    };
  });
}
