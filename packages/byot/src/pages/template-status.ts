import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, finding, type Place } from "@trellis/findings";
import { refOf, successorOf } from "../entries/published-names.js";
import { contentTemplateEnded, contentTemplateEnding } from "../rules/index.gen.js";
import type { TemplateEntry } from "./template-entry.js";

/** Whether pages of a template may still be made at `now`: at most one finding. The last day itself still counts. */
export function templateStatus(
  entry: TemplateEntry,
  entries: readonly TemplateEntry[],
  at: Place,
  { guardrails, now }: { readonly guardrails: Pick<Guardrails, "owners">; readonly now: Date },
): Finding[] {
  const { status, sunset, owner } = entry;
  if (status !== "deprecated" && status !== "retired") return [];
  const named = owner === undefined ? entry.package.name : (guardrails.owners.get(owner)?.name ?? owner);
  const successor = successorOf(entry, entries);
  const data = { name: refOf(entry), owner: named, ...(successor !== undefined && { successor }) };
  if (status === "retired") return [finding(contentTemplateEnded, at, data)];
  const dated = sunset === undefined ? data : { ...data, sunset };
  // Days are counted in UTC everywhere, so that a report reads the same on every machine.
  const hasEnded = sunset !== undefined && now.toISOString().slice(0, 10) > sunset;
  return [finding(hasEnded ? contentTemplateEnded : contentTemplateEnding, at, dated)];
}
