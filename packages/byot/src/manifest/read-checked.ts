import { closestPosition, type DocumentToRead, readDocument } from "@trellis/contract/read";
import type { Finding, Json, Place } from "@trellis/findings";
import { type Contract, contractRef } from "@trellis/runtime";

/** A file of our own that was read and compared with its contract. */
export interface CheckedDocument<T> {
  /** The whole document, typed; undefined when anything about it breaks its contract. */
  readonly typed: T | undefined;
  /** The document as it is; undefined when it could not be read as data. */
  readonly value: Json | undefined;
  readonly findings: readonly Finding[];
  /** The place of what stands at `pointer`, or of the nearest thing around it. */
  place(pointer: string, part?: "key" | "value"): Place;
}

/** Reads a manifest or a configuration: its problems come from the same contract machinery as everybody's data. */
export function readChecked<T>(contract: Contract<T>, source: DocumentToRead): CheckedDocument<T> {
  const at = { ...source.at, contract: contractRef(contract.contract) };
  const document = readDocument({ ...source, at });
  const { file, value } = document;
  const place = (pointer: string, part?: "key" | "value"): Place => ({
    ...at,
    file,
    pointer,
    ...closestPosition(document, pointer, part),
  });
  if (value === undefined) return { typed: undefined, value, findings: document.findings, place };
  const result = contract.parse(value, { at: { ...at, file } });
  if (result.ok) return { typed: result.value, value, findings: document.findings, place };
  const located = result.findings.map((one) => ({
    ...one,
    at: { ...one.at, ...place(one.at.pointer ?? "", partOf(one)) },
  }));
  return { typed: undefined, value, findings: [...document.findings, ...located], place };
}

/** A key that should not be there is shown at the key; everything else at the value. */
function partOf({ rule }: Finding): "key" | "value" {
  return rule === "data/unknown-property" || rule === "data/dangerous-key" ? "key" : "value";
}
