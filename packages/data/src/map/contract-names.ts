import type { Classification, Labels } from "@trellis/findings";
import type { Contract, Field } from "@trellis/runtime";

/** What a check of data needs of a published contract; `PublishedContract` of `@trellis/contract/guardrails` has it. */
export interface DataContract {
  /** "lead@1" */
  readonly ref: string;
  readonly contract: Contract<unknown>;
  readonly fields: readonly Field[];
  readonly labels: { readonly en: Labels; readonly fr: Labels };
}

/** The fields of a contract by path, and what they are called. */
export interface ContractNames {
  field(path: string): Field | undefined;
  classification(path: string): Classification;
  /** What people call a field, the names in the wild before the labels. */
  namesOf(field: Field): readonly string[];
  readonly fields: readonly Field[];
}

/** Makes the look-up of a contract's fields and names. */
export function contractNames({ ref, fields, labels }: DataContract): ContractNames {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const languages = [labels.en, labels.fr].map((language) =>
    Object.hasOwn(language, ref) ? language[ref]?.fields : undefined,
  );
  return {
    fields,
    field: (path) => byPath.get(path),
    classification: (path) => byPath.get(path)?.classification ?? "personal",
    namesOf: ({ path, alsoCalled = [] }) => {
      const called = languages.flatMap((names) => (names && Object.hasOwn(names, path) ? (names[path] ?? []) : []));
      return [...alsoCalled, ...called];
    },
  };
}
