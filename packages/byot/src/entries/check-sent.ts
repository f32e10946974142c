import { type Classification, type Finding, finding, nearest, type Place } from "@trellis/findings";
import type { Destination } from "@trellis/findings/policy";
import type { CheckRun } from "../check-run.js";
import type { Said, Sent } from "../manifest/declarations.js";
import {
  toolDestinationsUnruled,
  toolDestinationUnknown,
  toolFieldMayNotLeave,
  toolRegionNotAllowed,
  toolSentFieldUnknown,
} from "../rules/index.gen.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { contractOf } from "./contract-of.js";
import { type FieldTrace, type SentContract, sentFields, worstTrace } from "./sent-fields.js";
import { knownFields } from "./use-contract.js";

/** Checks an entry of `sends`: whether the receiver is known, and whether every field may go there. */
export async function checkSent(entry: Sent, tool: ToolInCheck, run: CheckRun): Promise<void> {
  const { collector, place } = tool;
  const contracts = await sentContracts(entry, tool, run);
  const sent = sentFields(contracts);
  const unknown = entry.fields.filter(({ text }) => sent.of(text).length === 0);
  collector.addAll(unknown.map((said) => fieldUnknown(said, contracts, place)));

  const { destinations } = run.policies.settings;
  const { to, region } = entry;
  if (destinations.size === 0) {
    // A guardrail that could not be loaded is told already; it may be the one that says where data may go.
    if (run.policies.findings.length === 0)
      collector.add(finding(toolDestinationsUnruled, place(to.pointer), { name: to.text }));
    return;
  }
  const destination = destinations.get(to.text);
  if (!destination) {
    const names = [...destinations.keys()];
    collector.add(
      finding(toolDestinationUnknown, place(to.pointer), {
        name: to.text,
        nearest: nearest(to.text, names),
        known: names.sort(),
      }),
    );
    return;
  }
  const allowed =
    region && Object.hasOwn(destination.regions, region.text) ? destination.regions[region.text] : undefined;
  if (!allowed) {
    const at = place(region?.pointer ?? entry.pointer);
    const data = { name: to.text, region: region?.text, regions: Object.keys(destination.regions).sort() };
    collector.add(finding(toolRegionNotAllowed, at, data));
    return;
  }
  const asked = { destination, region: region?.text ?? "", allowed };
  if (!entry.saysFields) collector.addAll(mayNotLeave(undefined, sent.everything(), asked, entry.pointer, place));
  for (const said of entry.fields) {
    collector.addAll(mayNotLeave(said.text, sent.of(said.text), asked, said.pointer, place));
  }
}

interface Asked {
  readonly destination: Destination;
  readonly region: string;
  readonly allowed: readonly Classification[];
}

/** One finding for a name that holds something which may not go there, and the way on which it came to hold it. */
function mayNotLeave(
  name: string | undefined,
  traces: readonly FieldTrace[],
  { destination, region, allowed }: Asked,
  pointer: string,
  place: ToolInCheck["place"],
): Finding[] {
  const worst = worstTrace(traces.filter(({ field }) => !allowed.includes(field.classification)));
  if (!worst) return [];
  const { contract, field, how, column, lines } = worst;
  const data = {
    name: name ?? field.path,
    holds: field.path,
    how: name === undefined ? "everything" : how,
    column,
    contract,
    classification: field.classification,
    to: destination.name,
    region,
    allowed,
  };
  const at = place(pointer);
  const related: { role: string; at: Place }[] = lines.map((line) => ({ role: "map", at: place(line, "key") }));
  related.push({ role: "field", at: { contract, pointer: pointerOf(field.path) } });
  return [finding(toolFieldMayNotLeave, at, data, related)];
}

function fieldUnknown(
  { text, pointer }: Said,
  contracts: readonly SentContract[],
  place: ToolInCheck["place"],
): Finding {
  const names = contracts.flatMap(({ fields, maps }) => [
    ...fields.map(({ path }) => path),
    ...maps.flatMap(({ value }) => Object.values(value).filter((one): one is string => typeof one === "string")),
  ]);
  const refs = contracts.map(({ contract }) => contract);
  return finding(toolSentFieldUnknown, place(pointer), { name: text, contracts: refs, nearest: nearest(text, names) });
}

/** The contract that an entry names, or all that the tool produces or reads, with the maps that fill them. */
async function sentContracts(entry: Sent, tool: ToolInCheck, run: CheckRun): Promise<SentContract[]> {
  const { produces, consumes } = tool.manifest.declarations;
  const named = new Map<string, Said>();
  const all = entry.contract ? [entry.contract] : [...produces, ...consumes].map(({ contract }) => contract);
  for (const said of all) if (!named.has(said.text)) named.set(said.text, said);
  const loaded: SentContract[] = [];
  // What is wrong with a contract that the tool uses is told where it is used.
  const quiet = { ...tool, collector: { ...tool.collector, add: () => {}, addAll: () => {} } };
  const isUsed = (ref: string) => [...produces, ...consumes].some(({ contract }) => contract.text === ref);
  for (const said of named.values()) {
    const contract = await contractOf(said, true, isUsed(said.text) ? quiet : tool, run);
    if (!contract) continue;
    const maps = produces.flatMap(({ contract: { text }, map }) =>
      map && text === said.text
        ? [{ value: map.value, pointer: (target: string) => `${map.pointer}/${escaped(target)}` }]
        : [],
    );
    loaded.push({ ...knownFields(contract), maps });
  }
  return loaded;
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** `consents[].basis` is the first one's, `/consents/0/basis`. */
function pointerOf(path: string): string {
  return `/${path.replaceAll("[]", ".0").split(".").map(escaped).join("/")}`;
}
