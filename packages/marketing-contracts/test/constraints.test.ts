import { createAjv } from "@trellis/contract/compile";
import { expect, test, vi } from "vitest";
import { all, nameOf, sources } from "./package.js";
import { schemaConstraints } from "./schema-constraints.js";

// Several hundred schemas are compiled; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

// A constraint that no example shows is one that nobody would miss. Each is taken out alone, and some document that was
// rejected must then be accepted. What a contract takes from a definition is one constraint of the contract, the reference;
// what the definition asks is shown once, by the definition's own examples.
test.each(all.map((source) => [nameOf(source), source] as const))("%s shows every constraint", (_, source) => {
  const ajv = createAjv({ validateSchema: false, trustPatterns: true, inlineRefs: false });
  for (const { schema } of sources.definitions) if (typeof schema === "object") ajv.addSchema(schema);
  const unseen: string[] = [];
  let nth = 0;
  for (const { pointer, without } of schemaConstraints(source.schema)) {
    // Beside the original, so that relative references still lead where they led.
    const $id = new URL(`without-${nth++}.json`, String(without.$id)).href;
    const accepts = ajv.compile({ ...without, $id });
    if (!source.examples.rejected.some(({ value }) => accepts(value))) unseen.push(pointer);
  }
  expect(unseen).toEqual([]);
  expect(nth).toBeGreaterThan(0);
});
