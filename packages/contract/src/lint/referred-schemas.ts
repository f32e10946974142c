import type { ContractSource, DefinitionSource, ReadContracts } from "../source/contract-source.js";
import { everySchema, type JsonSchema, keyword } from "../source/json-schema.js";
import { indexSchemas, type SchemaDocument, type SchemaIndex, type SchemaPlace } from "../source/schema-index.js";
import type { LintSubject } from "./check.js";
import { expectedPath } from "./schema-id.js";

/** A reference of a package: where it stands and what it means. */
interface PackageReference {
  readonly from: ContractSource | DefinitionSource;
  readonly schema: JsonSchema;
  readonly pointer: string;
  readonly target: SchemaPlace;
  readonly to: ContractSource | DefinitionSource | undefined;
}

interface PackageReferences {
  readonly index: SchemaIndex;
  readonly references: readonly PackageReference[];
  readonly targets: ReadonlyMap<ContractSource | DefinitionSource, readonly string[]>;
}

/** Every reference in the schemas of a package that leads somewhere. */
export function packageReferences(sources: ReadContracts): PackageReferences {
  const known = found.get(sources) ?? find(sources);
  found.set(sources, known);
  return known;
}

// Many checks of many contracts ask for the references of one package.
const found = new WeakMap<ReadContracts, PackageReferences>();

function find(sources: ReadContracts): PackageReferences {
  const all = [...sources.contracts, ...sources.definitions];
  const documents = new Map<SchemaDocument, ContractSource | DefinitionSource>();
  for (const source of all)
    documents.set({ uri: `https://trellis.invalid${expectedPath(source)}`, schema: source.schema }, source);
  const index = indexSchemas(documents.keys());
  const references: PackageReference[] = [];
  const targets = new Map<ContractSource | DefinitionSource, string[]>();
  for (const [document, from] of documents) {
    for (const { schema, pointer } of everySchema(document.schema)) {
      for (const name of ["$ref", "$dynamicRef"]) {
        const ref = keyword(schema, name);
        const base = index.placeOf(schema)?.base;
        const target = typeof ref === "string" && base !== undefined ? index.resolve(ref, base) : undefined;
        if (!target) continue;
        const to = documents.get(target.document);
        references.push({ from, schema, pointer: `${pointer}/${name}`, target, to });
        if (to) targets.set(to, [...(targets.get(to) ?? []), target.pointer]);
      }
    }
  }
  return { index, references, targets };
}

/** Whether some schema of the package refers to what stands at a pointer, or into it. An anchor makes it everybody's. */
export function isReferredTo({ source, sources }: LintSubject, pointer: string): boolean {
  const targets = packageReferences(sources).targets.get(source) ?? [];
  if (targets.some((target) => target === pointer || target.startsWith(`${pointer}/`))) return true;
  for (const { schema, pointer: below } of everySchema(source.schema)) {
    if (below !== pointer && !below.startsWith(`${pointer}/`)) continue;
    if (["$id", "$anchor", "$dynamicAnchor"].some((name) => keyword(schema, name) !== undefined)) return true;
  }
  return false;
}
