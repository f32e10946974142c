import type { SchemaObject } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import type { Finding, Json, Place } from "@trellis/findings";
import { finding } from "@trellis/findings";
import fc from "fast-check";
import { releaseMigrationFails } from "../rules/index.gen.js";
import { documentMaker } from "./document-maker.js";

/** A migration and what it has to hold for. */
export interface MigrationToCheck {
  /** "lead@1" */
  readonly from: string;
  /** "lead@2" */
  readonly to: string;
  /** Self-contained schemas of both. */
  readonly before: SchemaObject;
  readonly after: SchemaObject;
  /** The accepted examples of the earlier major. */
  readonly examples: readonly { readonly file: string; readonly value: Json }[];
  readonly upgrade: (old: unknown) => unknown;
  /** Where the migration stands. */
  readonly at: Place;
  /** How many documents are made. */
  readonly documents?: number;
}

/** How many made documents have to come out valid. */
const enough = 1000;
/** The same documents on every machine and every day. */
const seed = 20_261_121;

/**
 * Runs a migration on every accepted example of the earlier major and on a thousand made documents. Gives at most one
 * finding for each example, and one with the smallest made document that does not come out valid.
 */
export function checkMigration(asked: MigrationToCheck): Finding[] {
  const { from, to, examples, at, documents = enough } = asked;
  const before = compileValidator(asked.before);
  const judge = judgeOf(asked);
  const findings = examples.flatMap(({ file, value }): Finding[] => {
    const wrong = judge(value);
    return wrong ? [finding(releaseMigrationFails, at, { from, to, ...wrong, name: file, witness: shown(value) })] : [];
  });
  if (findings.length > 0) return findings;
  let tried = 0;
  const property = fc.property(documentMaker(asked.before), (document) => {
    // The maker is nearly right; the validator has the last word.
    fc.pre(before.is(document));
    tried++;
    return judge(document) === undefined;
  });
  const result = fc.check(property, { numRuns: documents, seed, maxSkipsPerRun: 20, endOnFailure: false });
  const document = result.counterexample?.[0];
  if (document !== undefined) {
    const wrong = judge(document) ?? {};
    return [finding(releaseMigrationFails, at, { from, to, ...wrong, witness: shown(document) })];
  }
  if (!result.failed) return [];
  return [finding(releaseMigrationFails, at, { from, to, why: "too-few", count: tried, needed: documents })];
}

type Judgement = { readonly why: string; readonly because: string } | undefined;

function judgeOf({ after, upgrade }: MigrationToCheck): (old: Json) => Judgement {
  const validator = compileValidator(after);
  return (old) => {
    const copy = frozen(structuredClone(old));
    let made: unknown;
    try {
      made = upgrade(copy);
      // What a tool stores is JSON: what does not survive that is not what was written.
      made = made === undefined ? undefined : JSON.parse(JSON.stringify(made));
    } catch (error) {
      return { why: "throws", because: error instanceof Error ? error.message : String(error) };
    }
    if (validator.is(made)) return undefined;
    const [first] = validator.errors(made);
    return { why: "invalid", because: first ? `${first.instancePath || "/"} ${first.keyword}` : "" };
  };
}

/** A migration that writes into the document it was given would change what a tool still holds. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function shown(document: Json): string {
  return JSON.stringify(document);
}
