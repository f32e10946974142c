import { decodeText, readBytes } from "@trellis/contract/read";
import { type Finding, fails } from "@trellis/findings";
import { compileMjml } from "../mail/compile-mjml.js";
import { sourceText } from "./source-text.js";

/** A template's markup as HTML. */
export type Markup =
  | {
      readonly ok: true;
      readonly html: string;
      readonly file: string;
      /** A finding in the HTML, at the place of the file that people edit. */
      readonly inSource: (one: Finding) => Finding;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const maxBytes = 2_000_000;

/** Reads the markup of a template; MJML becomes HTML. */
export async function readMarkup(root: string, path: string): Promise<Markup> {
  const read = readBytes({ root, path, maxBytes });
  if (!read.ok) return read;
  const { file } = read;
  const { text, findings } = decodeText(read.bytes, { file });
  if (text === undefined || findings.some(fails)) return { ok: false, findings };
  if (!path.endsWith(".mjml")) return { ok: true, html: text, file, inSource: (one) => one };
  const compiled = await compileMjml(text, { file });
  if (!compiled.ok) return compiled;
  const source = sourceText(text);
  return { ok: true, html: compiled.html, file, inSource: (one) => atSlot(one, file, source) };
}

/** MJML moves things about: a finding about a slot stands where the slot first does, others at the file. */
function atSlot(one: Finding, file: string, { text, position }: ReturnType<typeof sourceText>): Finding {
  if (one.at.file !== file) return one;
  const { line: _line, column: _column, ...at } = one.at;
  const found =
    one.at.slot === undefined
      ? -1
      : text.search(new RegExp(`\\{\\{\\s*${one.at.slot.replaceAll(".", "\\.")}\\s*\\}\\}`));
  return { ...one, at: { ...at, ...(found === -1 ? {} : position(found)) } };
}
