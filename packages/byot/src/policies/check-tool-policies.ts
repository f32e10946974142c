import type { Place } from "@trellis/findings";
import { type ContractSubject, classificationsOf, type Declared } from "@trellis/findings/policy";
import type { CheckRun } from "../check-run.js";
import type { Said } from "../manifest/declarations.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { contractSubject } from "./contract-subject.js";
import { declaredOf } from "./declared-of.js";
import { contextOf, rulesRunner } from "./run-policies.js";

/** Checks a tool against the policies: what it declares, and the contracts that it relies on. */
export async function checkToolPolicies(tool: ToolInCheck, run: CheckRun): Promise<void> {
  const { collector, place, name, manifest } = tool;
  const { policies, now, reveal } = run;
  const ofManifest = rulesRunner(policies.on("manifest"));
  const ofContract = rulesRunner(policies.on("contract"));
  if (!ofManifest && !ofContract) return;
  const used = await usedContracts(tool, run);
  const ctx = contextOf(policies, now);
  const sound = declaredOf(manifest);
  const at: Place = { tool: name, file: place("").file ?? "" };
  for (const { contract, said } of ofContract ? used : []) {
    const there = place(said.pointer);
    const classification = classificationsOf(contract.fields);
    const look = (pointer: string): Place => ({ ...there, contract: contract.ref, pointer });
    collector.addAll(ofContract?.({ subject: contract, ctx, run: { place: look, classification, reveal }, at }) ?? []);
  }
  if (!ofManifest || !sound) return;
  const contracts = Object.fromEntries(used.map(({ contract }) => [contract.ref, contract]));
  const subject = { kind: "manifest", declared: sound.declared, contracts } as const;
  // What is missing is shown at what should hold it.
  const look = (pointer: string): Place => ({ ...place(sound.pointer(pointer)), pointer: sound.pointer(pointer) });
  collector.addAll(
    ofManifest({ subject, ctx: { ...ctx, declared: sound.declared }, run: { place: look, reveal }, at }),
  );
}

/** What a tool declares, for rules that look at its records and pages. */
export function declaredBy({ manifest }: ToolInCheck): Declared | undefined {
  return declaredOf(manifest)?.declared;
}

/** The contracts that a tool names and a guardrail package publishes, each once, at the first place that names it. */
async function usedContracts(
  { manifest: { declarations } }: ToolInCheck,
  { guardrails }: CheckRun,
): Promise<{ readonly contract: ContractSubject; readonly said: Said }[]> {
  const named = new Map<string, Said>();
  for (const { contract } of [...declarations.produces, ...declarations.consumes]) {
    if (!named.has(contract.text) && guardrails.contracts.has(contract.text)) named.set(contract.text, contract);
  }
  const loaded = await Promise.all(
    [...named].map(async ([ref, said]) => {
      // A contract that cannot be loaded is told where it is used.
      const published = await guardrails.load(ref).catch(() => undefined);
      return published ? [{ contract: contractSubject(published), said }] : [];
    }),
  );
  return loaded.flat();
}
