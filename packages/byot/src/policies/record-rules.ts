import type { PublishedContract } from "@trellis/contract/guardrails";
import type { OnRecord } from "@trellis/data";
import type { Collector, Place } from "@trellis/findings";
import { classificationsOf, type Declared } from "@trellis/findings/policy";
import type { CheckRun } from "../check-run.js";
import { contractSubject } from "./contract-subject.js";
import { contextOf, rulesRunner } from "./run-policies.js";

/** The data file whose records are looked at. */
export interface RecordsOf {
  readonly contract: PublishedContract;
  /** The tool and the file. */
  readonly at: Place;
  /** What the tool declares; not there when a file is checked on its own. */
  readonly declared?: Declared | undefined;
  readonly collector: Collector;
}

/** What looks at the records of a data file with the rules of the policies; undefined when no rule looks at records. */
export function recordRules({ contract, at, declared, collector }: RecordsOf, run: CheckRun): OnRecord | undefined {
  const { policies, now, reveal } = run;
  const runner = rulesRunner(policies.on("record"));
  if (!runner) return undefined;
  const ctx = { ...contextOf(policies, now), contract: contractSubject(contract), ...(declared && { declared }) };
  const classification = classificationsOf(contract.fields);
  return ({ value, holds, place }) => {
    const subject = { kind: "record", value, contract: contract.ref } as const;
    const found = runner({ subject, ctx, run: { place, classification, reveal }, at, holds });
    if (found.length > 0) collector.addAll(found);
  };
}
