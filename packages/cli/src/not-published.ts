import { type Finding, finding, nearest } from "@trellis/findings";

/** That no guardrail package publishes a contract of this name. */
export async function notPublished(name: string, known: readonly string[]): Promise<Finding> {
  const { runContractNotPublished } = await import("@trellis/byot/rules");
  return finding(runContractNotPublished, {}, { name, nearest: nearest(name, known), known });
}
