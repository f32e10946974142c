import { type Finding, finding, type Place } from "@trellis/findings";
import { guessContract } from "../guess/guess-contract.js";
import type { DataContract } from "../map/contract-names.js";
import { contractResembled } from "../rules/data/contract-resembled.js";
import { contractSuggested } from "../rules/data/contract-suggested.js";
import { knownLabels } from "./known-labels.js";
import { type SuggestedContract, type SuggestInput, suggestContract } from "./suggest-contract.js";

/** What {@link suggestFindings} looks at. */
export interface SuggestFindingsInput extends SuggestInput {
  /** The contracts that exist already. */
  readonly contracts: readonly DataContract[];
  readonly at: Place;
}

/** A draft for data, with what there is to say: which published contract is much like them, and what the draft holds. */
export interface Suggestion {
  readonly draft: SuggestedContract;
  readonly findings: readonly Finding[];
}

// Less than half is a likeness of words, not of things.
const muchAlike = 0.5;

/** Proposes a contract for data, and says when there is one already. */
export function suggestFindings({ contracts, at, ...input }: SuggestFindingsInput): Suggestion {
  const draft = suggestContract({ ...input, french: knownLabels(contracts) });
  const { fields, keys, schema } = draft;
  if (fields.length === 0) return { draft, findings: [] };
  const personal = fields.filter(({ classification }) => classification === "personal").map(({ name }) => name);
  const suggested = finding(contractSuggested, at, {
    name: input.name,
    fields: fields.length,
    required: fields.filter(({ required }) => required).length,
    personal,
    keys,
    records: input.records,
    schema,
    ranges: Object.fromEntries(fields.flatMap(({ name, range }) => (range ? [[name, [...range]]] : []))),
  });
  const alike = resembled(input, contracts, at);
  return { draft, findings: [...(alike ? [alike] : []), suggested] };
}

function resembled({ columns }: SuggestInput, contracts: readonly DataContract[], at: Place): Finding | undefined {
  const [guess] = guessContract({ columns, contracts });
  if (!guess) return undefined;
  const sure = guess.columns.filter(({ evidence, confidence }) => evidence.likeness !== "none" && confidence >= 0.75);
  const known = new Set(sure.map(({ column }) => column));
  const fresh = columns.map(({ name }) => name).filter((name) => name !== "" && !known.has(name));
  if (sure.length === 0 || sure.length < columns.length * muchAlike) return undefined;
  const { ref } = guess.contract;
  return finding(
    contractResembled,
    { ...at, contract: ref },
    { name: ref, mapped: sure.length, columns: sure.length + fresh.length, fresh },
  );
}
