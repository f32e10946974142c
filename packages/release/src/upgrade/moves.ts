import type { ReadManifest } from "@trellis/byot";
import { type ContractEntry, type Guardrails, loadUpgrade, readPublishedSchema } from "@trellis/contract/guardrails";
import { childPointer, type Place } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { learnMoves } from "./learn-moves.js";

/** A field that the manifest names. */
interface NamedField {
  readonly path: string;
  /** Where it stands; the key of a map, or an item of a list. */
  readonly at: Place;
}

/** One place of the manifest that moves from a major to a later one. */
export interface Move {
  readonly kind: "produces" | "consumes" | "sends";
  readonly from: ContractEntry;
  readonly to: ContractEntry;
  /** Where the manifest names the contract; undefined for what is sent without naming it. */
  readonly at?: Place;
  readonly fields: readonly NamedField[];
}

/** What one contract becomes. */
export interface ContractMove {
  readonly from: ContractEntry;
  readonly to: ContractEntry;
  readonly oldFields: readonly Field[];
  readonly newFields: readonly Field[];
  /** Where the values of a field are after the migration: the same path, another, or nowhere that could be seen. */
  readonly moved: ReadonlyMap<string, string>;
  /** Whether the publisher ships the code that moves documents. */
  readonly hasMigration: boolean;
}

/** What moves in a manifest: every contract to the major that is `wanted`, or to its newest active one. */
export function movesOf(manifest: ReadManifest, { contracts }: Guardrails, wanted: string | undefined): Move[] {
  const { produces, consumes, sends } = manifest.declarations;
  const place = (pointer: string, part?: "key"): Place => manifest.place(pointer, part);
  const listed = (fields: readonly { text: string; pointer: string }[]): NamedField[] =>
    fields.map(({ text, pointer }) => ({ path: text, at: place(pointer) }));
  const named = [
    ...produces.map(({ contract, map }) => ({
      kind: "produces" as const,
      contract,
      fields: Object.keys(map?.value ?? {}).map((path) => ({
        path,
        at: place(childPointer(map?.pointer ?? "", path), "key"),
      })),
    })),
    ...consumes.map(({ contract, fields }) => ({ kind: "consumes" as const, contract, fields: listed(fields) })),
    ...sends.flatMap(({ contract, fields }) =>
      contract ? [{ kind: "sends" as const, contract, fields: listed(fields) }] : [],
    ),
  ];
  const moves = named.flatMap(({ kind, contract, fields }): Move[] => {
    const from = contracts.get(contract.text);
    const to = from && target(from, [...contracts.values()], wanted);
    return from && to ? [{ kind, from, to, at: place(contract.pointer), fields }] : [];
  });
  // What is sent without naming a contract is of all that the tool uses; with one contract there is no doubt which.
  const [only, ...others] = new Map(moves.map((move) => [refOf(move.from), move])).values();
  if (!only || others.length > 0 || named.length !== moves.length) return moves;
  const unnamed = sends.filter(({ contract }) => !contract).flatMap(({ fields }) => listed(fields));
  return unnamed.length === 0 ? moves : [...moves, { kind: "sends", from: only.from, to: only.to, fields: unnamed }];
}

function target(
  from: ContractEntry,
  all: readonly ContractEntry[],
  wanted: string | undefined,
): ContractEntry | undefined {
  const later = all
    .filter(({ name, major, status }) => name === from.name && major > from.major && status === "active")
    .sort((a, b) => b.major - a.major);
  return wanted === undefined ? later[0] : later.find((one) => refOf(one) === wanted);
}

/** Learns what becomes of the fields of a contract: by its publisher's migrations where there are any, else by name. */
export async function contractMove(
  from: ContractEntry,
  to: ContractEntry,
  guardrails: Guardrails,
): Promise<ContractMove> {
  const [{ fields: oldFields }, { fields: newFields }] = [
    await guardrails.load(refOf(from)),
    await guardrails.load(refOf(to)),
  ];
  const upgrade = await chain(from, to, guardrails);
  const schema = readPublishedSchema(from);
  const moved =
    upgrade && schema
      ? learnMoves(
          schema,
          upgrade,
          oldFields.map(({ path }) => path),
        )
      : new Map<string, string>();
  return { from, to, oldFields, newFields, moved, hasMigration: upgrade !== undefined };
}

/** The migrations from one major to a later one, one after another; undefined when one of them is missing. */
async function chain(
  from: ContractEntry,
  to: ContractEntry,
  { contracts }: Guardrails,
): Promise<((old: unknown) => unknown) | undefined> {
  const steps: ((old: unknown) => unknown)[] = [];
  for (let at = to; at.major > from.major; ) {
    const step = await loadUpgrade(at);
    const before = at.upgrade && contracts.get(`${at.name}@${at.upgrade.from}`);
    if (!step || !before || before.major < from.major) return undefined;
    steps.unshift(step);
    at = before;
  }
  return (old) => steps.reduce((document, step) => step(document), old);
}

/** "lead@1" */
export function refOf({ name, major }: ContractEntry): string {
  return `${name}@${major}`;
}

/** "@acme/contracts/lead/v1" */
export function moduleOf({ package: { name }, module }: ContractEntry): string {
  return `${name}${module.slice(1)}`;
}
