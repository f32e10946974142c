import { type ContractSource, contractFields, contractLabels, type SchemaObject } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import type { ContractEntry, Guardrails, PublishedContract } from "@trellis/contract/guardrails";
import { createContract } from "@trellis/runtime";

/** A contract that is not published, or not published any more: its header and its bundled schema. */
export interface UnpublishedContract {
  readonly source: Pick<ContractSource, "ref" | "name" | "major" | "title" | "header">;
  readonly schema: SchemaObject;
}

/**
 * Guardrails in which the contracts of one package are others: what is to be published, or what was. Everything else stays
 * as the configuration says. The contracts are compiled here, when a tool asks for them.
 */
export function withContracts(
  guardrails: Guardrails,
  { name: packageName, folder }: { readonly name: string; readonly folder: string },
  contracts: readonly UnpublishedContract[],
): Guardrails {
  const owner = guardrails.packages.find(({ name }) => name === packageName) ?? {
    name: packageName,
    version: "0.0.0",
    folder,
  };
  const others = [...guardrails.contracts].filter(([, entry]) => entry.package.name !== packageName);
  const own = new Map(contracts.map((one) => [one.source.ref, one]));
  const loaded = new Map<string, PublishedContract>();
  const entryOf = ({ source: { name, major, title, header } }: UnpublishedContract): ContractEntry => ({
    name,
    major,
    version: header.version,
    id: "",
    status: header.status,
    ...(header.sunset !== undefined && { sunset: header.sunset }),
    title,
    owner: header.owner,
    schema: "./schema.json",
    module: `./${name}/v${major}`,
    export: name,
    digest: "",
    package: owner,
  });
  return {
    ...guardrails,
    packages: guardrails.packages.includes(owner) ? guardrails.packages : [...guardrails.packages, owner],
    contracts: new Map([...others, ...[...own].map(([ref, one]) => [ref, entryOf(one)] as const)]),
    load: async (ref) => {
      const one = own.get(ref);
      if (!one) return guardrails.load(ref);
      const known = loaded.get(ref) ?? publish(one, entryOf(one));
      loaded.set(ref, known);
      return known;
    },
  };
}

function publish({ source, schema }: UnpublishedContract, entry: ContractEntry): PublishedContract {
  const { ref, title, header } = source;
  const fields = contractFields(schema);
  const classifications = Object.fromEntries(fields.map(({ path, classification }) => [path, classification]));
  const contract = createContract({ header, ...compileValidator(schema), fields: classifications });
  const labels = (language: "en" | "fr") => ({ [ref]: contractLabels(schema, title, language) });
  return { ref, entry, contract, fields, labels: { en: labels("en"), fr: labels("fr") } };
}
