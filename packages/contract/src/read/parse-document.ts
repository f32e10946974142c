import type { Finding, Json, Place } from "@trellis/findings";
import { parseJsonText } from "./parse-json-text.js";
import { parseYamlText } from "./parse-yaml-text.js";
import { problemFinding } from "./problem-finding.js";
import type { Position } from "./text-problem.js";

/** The languages that documents are written in. */
export type Syntax = "yaml" | "json";

/** A document with the place of every value. */
export interface TrellisDocument {
  /** Undefined when the text could not be read as data; then `findings` says why. */
  readonly value: Json | undefined;
  /**
   * Where the value at an RFC 6901 pointer, or its key, begins: line and column from 1, columns in UTF-16 units.
   * Undefined when nothing stands there; see `closestPosition` for a field that is missing.
   */
  locate(pointer: string, part?: "key" | "value"): Position | undefined;
  readonly findings: readonly Finding[];
}

/** What {@link parseDocument} reads. */
export interface ParseDocumentOptions {
  /** The text, without a byte order mark. */
  readonly text: string;
  /** The file as findings name it: relative to the run's root, with "/". */
  readonly file: string;
  readonly syntax: Syntax;
  /** What else is known of the place: the tool, the internal contract of a manifest. */
  readonly at?: Place;
}

/** Reads a YAML or JSON text into a value whose every part can be located. Never throws. */
export function parseDocument({ text, file, syntax, at = {} }: ParseDocumentOptions): TrellisDocument {
  const { value, problems, locate } = syntax === "json" ? parseJsonText(text) : parseYamlText(text);
  return { value, locate, findings: problems.map((problem) => problemFinding(problem, { ...at, file })) };
}

/** The position of what stands at `pointer` or, when nothing does, of the nearest thing around it. */
export function closestPosition(
  document: Pick<TrellisDocument, "locate">,
  pointer: string,
  part: "key" | "value" = "value",
): Position | undefined {
  const exact = document.locate(pointer, part);
  if (exact || pointer === "") return exact;
  return closestPosition(document, pointer.slice(0, pointer.lastIndexOf("/")), "key");
}
