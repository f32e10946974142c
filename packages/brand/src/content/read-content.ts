import { closestPosition, type DocumentToRead, readDocument } from "@trellis/contract/read";
import type { Finding, Json, Place } from "@trellis/findings";

/** A content file, or a file of a market's or a locale's values. */
export interface ContentDocument {
  /** Undefined when it could not be read as data. */
  readonly value: Json | undefined;
  readonly findings: readonly Finding[];
  /** The place of what stands at a pointer, or of the nearest thing around it. */
  place(pointer: string, part?: "key" | "value"): Place;
}

/** Reads content, YAML or JSON, with the place of every value. Never throws. */
export function readContent(source: DocumentToRead): ContentDocument {
  const document = readDocument(source);
  const { file, value, findings } = document;
  return {
    value,
    findings,
    place: (pointer, part) => ({ ...source.at, file, pointer, ...closestPosition(document, pointer, part) }),
  };
}
