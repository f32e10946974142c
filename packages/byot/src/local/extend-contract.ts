import type { PublishedContract } from "@trellis/contract/guardrails";
import type { Finding, Json, Labels } from "@trellis/findings";
import { type Contract, createContract, type ParseOptions } from "@trellis/runtime";

/** Why an extension could not be compiled. */
interface NotCompiled {
  readonly code: string;
  readonly subject?: string | undefined;
  readonly message: string;
}

/**
 * A published contract with what a tool adds. A record has to keep both, each checked by itself: so the result can only
 * be narrower, whatever the extension says. The compiler of schemas is loaded here, and only for a tool that has one.
 */
export async function extendContract(
  base: PublishedContract,
  extension: { readonly [keyword: string]: Json },
  name: string,
): Promise<PublishedContract | NotCompiled> {
  const [{ compileValidator, isCompileError }, { contractFields, contractLabels }] = await Promise.all([
    import("@trellis/contract/compile"),
    import("@trellis/contract"),
  ]);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...extension,
    $id: `urn:trellis:local:${name}`,
  };
  try {
    const own = contractFields(schema);
    const known = new Set(base.fields.map(({ path }) => path));
    const fields = [...base.fields, ...own.filter(({ path }) => !known.has(path))];
    const classified = Object.fromEntries(fields.map(({ path, classification }) => [path, classification]));
    const added = createContract<unknown>({
      header: base.contract.contract,
      ...compileValidator(schema),
      fields: classified,
    });
    const labelled = (language: "en" | "fr"): Labels => {
      const theirs = base.labels[language][base.ref];
      const mine = contractLabels(schema, theirs?.title ?? name, language);
      return {
        ...base.labels[language],
        [base.ref]: { ...mine, ...theirs, fields: { ...mine.fields, ...theirs?.fields }, title: theirs?.title ?? name },
      };
    };
    return {
      ...base,
      contract: both(base.contract, added),
      fields,
      labels: { en: labelled("en"), fr: labelled("fr") },
    };
  } catch (error) {
    if (!isCompileError(error)) throw error;
    return { code: error.code, subject: error.subject, message: error.message };
  }
}

/** A contract that holds when both do. What both say of one place is said once. */
function both(base: Contract<unknown>, added: Contract<unknown>): Contract<unknown> {
  const findingsOf = (contract: Contract<unknown>, input: unknown, options?: ParseOptions): readonly Finding[] => {
    const result = contract.parse(input, options);
    return result.ok ? [] : result.findings;
  };
  const is = (input: unknown): input is unknown => base.is(input) && added.is(input);
  return {
    ...base,
    is,
    parse: (input, options) => {
      if (is(input)) return { ok: true, value: input };
      const first = findingsOf(base, input, options);
      const said = new Set(first.map(({ rule, at }) => `${rule} ${at.pointer}`));
      const more = findingsOf(added, input, options).filter(({ rule, at }) => !said.has(`${rule} ${at.pointer}`));
      return { ok: false, findings: [...first, ...more] };
    },
  };
}
