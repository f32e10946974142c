import { type Finding, finding } from "@trellis/findings";
import { type Contract, createContract } from "@trellis/runtime";
import { isCompileError } from "../compile/compile-error.js";
import { compileValidator, type Validator } from "../compile/compile-validator.js";
import { exampleWronglyAccepted } from "../rules/contract/example-wrongly-accepted.js";
import { exampleWronglyRejected } from "../rules/contract/example-wrongly-rejected.js";
import type { BundledSchema } from "../source/bundle-schema.js";
import { contractFields } from "../source/contract-fields.js";
import type { ContractSource, DefinitionSource, Example } from "../source/contract-source.js";
import { type LintSubject, placeIn } from "./check.js";
import { doesNotCompile } from "./schema-invalid.js";

/** A schema that was compiled, with the examples that it judges. */
export interface ExampleJudge extends LintSubject, Pick<BundledSchema, "parts" | "borrowed"> {
  readonly validator: Validator;
}

/**
 * `contract/example-wrongly-accepted` and `contract/example-wrongly-rejected`: an example is not judged as its folder and name
 * say. A schema that cannot be compiled is found here as `contract/schema-invalid`, and there is no judge.
 */
export function checkExamples(subject: LintSubject & Pick<BundledSchema, "parts" | "borrowed">): {
  findings: Finding[];
  judge: ExampleJudge | undefined;
} {
  const { source } = subject;
  const compiled = compile(subject);
  if ("rule" in compiled) return { findings: [compiled], judge: undefined };
  const { contract, validator } = compiled;
  const findings: Finding[] = [];
  for (const example of source.examples.accepted) {
    const found = rulesAgainst(contract, example);
    if (found && found.length > 0)
      findings.push(finding(exampleWronglyRejected, at(source, example), { name: example.name, found }));
  }
  for (const example of source.examples.rejected) findings.push(...checkRejected(source, contract, example));
  return { findings, judge: { ...subject, validator } };
}

function* checkRejected(
  source: ContractSource | DefinitionSource,
  contract: Contract,
  example: Example,
): Iterable<Finding> {
  const found = rulesAgainst(contract, example);
  if (!found) return;
  const expected = `data/${example.name.split("--")[0]}`;
  const { name } = example;
  if (found.length === 0) yield finding(exampleWronglyAccepted, at(source, example), { name, expected });
  else if (found.length > 1 || found[0] !== expected)
    yield finding(exampleWronglyRejected, at(source, example), { name, expected, found });
}

/** The rules that reject an example, each once; undefined when the file could not be read, which was said already. */
function rulesAgainst(contract: Contract, { value }: Example): string[] | undefined {
  if (value === undefined) return undefined;
  const result = contract.parse(value);
  return result.ok ? [] : [...new Set(result.findings.map(({ rule }) => rule))].sort();
}

function at(source: ContractSource | DefinitionSource, example: Example) {
  const { pointer, ...place } = placeIn(source, example, "");
  return place;
}

function compile(subject: LintSubject): { contract: Contract; validator: Validator } | Finding {
  const { source, bundled } = subject;
  try {
    const fields = Object.fromEntries(
      contractFields(bundled).map(({ path, classification }) => [path, classification]),
    );
    const validator = compileValidator(bundled, { trustSchema: true });
    const { name, major } = source;
    const header =
      source.kind === "contract"
        ? source.header
        : { name, major, version: `${major}.0.0`, title: name, owner: "", status: "active" as const };
    return { contract: createContract({ header, ...validator, fields }), validator };
  } catch (error) {
    if (isCompileError(error)) return doesNotCompile(subject, error);
    throw error;
  }
}
