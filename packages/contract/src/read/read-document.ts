import { decodeText } from "./decode-text.js";
import type { FileToOpen } from "./open-file.js";
import { parseDocument, type Syntax, type TrellisDocument } from "./parse-document.js";
import { readBytes } from "./read-bytes.js";

/** The most that a manifest, a config or a header may hold, in bytes. People write these by hand. */
export const maxDocumentBytes = 1_000_000;

/** What {@link readDocument} reads. */
export interface DocumentToRead extends FileToOpen {
  /** {@link maxDocumentBytes} when left out. */
  readonly maxBytes?: number;
  /** From the file's ending when left out: ".json" is JSON, everything else YAML. */
  readonly syntax?: Syntax;
}

/** A document that was read from a file. */
export interface ReadDocument extends TrellisDocument {
  /** The file as findings name it. */
  readonly file: string;
  /** Without a byte order mark; undefined when the file could not be read as text. */
  readonly text: string | undefined;
}

/** Reads a YAML or JSON file into a value whose every part can be located, or into findings. Never throws. */
export function readDocument({ maxBytes = maxDocumentBytes, syntax, ...source }: DocumentToRead): ReadDocument {
  const read = readBytes({ ...source, maxBytes });
  const { file } = read;
  if (!read.ok) return { file, text: undefined, value: undefined, locate: nowhere, findings: read.findings };
  const { text, findings } = decodeText(read.bytes, { ...source.at, file });
  if (text === undefined) return { file, text, value: undefined, locate: nowhere, findings };
  const document = parseDocument({
    text,
    file,
    syntax: syntax ?? (/\.json$/i.test(source.path) ? "json" : "yaml"),
    ...(source.at && { at: source.at }),
  });
  return { file, text, ...document, findings: [...findings, ...document.findings] };
}

function nowhere(): undefined {}
