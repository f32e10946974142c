import { decodeText, readBytes } from "@trellis/contract/read";
import { type Finding, fails, finding, nearest } from "@trellis/findings";
import { compileMjml } from "../mail/compile-mjml.js";
import { inlineTokens } from "../mail/inline-tokens.js";
import { tokenUnknown } from "../rules/template/token-unknown.js";
import { propertyName } from "../tokens/property-name.js";
import type { TokenSet } from "../tokens/token-set.js";
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
export async function readMarkup(root: string, path: string, tokens?: TokenSet): Promise<Markup> {
  const read = readBytes({ root, path, maxBytes });
  if (!read.ok) return read;
  const { file } = read;
  const { text, findings } = decodeText(read.bytes, { file });
  if (text === undefined || findings.some(fails)) return { ok: false, findings };
  if (!path.endsWith(".mjml")) return { ok: true, html: text, file, inSource: (one) => one };
  const source = sourceText(text);
  const inlined = tokens ? inlineTokens(text, tokens) : { text, unknown: [] };
  const names = tokens?.names.map(propertyName) ?? [];
  const unknown = inlined.unknown.map(({ property, offset }) =>
    finding(tokenUnknown, { file, ...source.position(offset) }, { name: property, nearest: nearest(property, names) }),
  );
  if (unknown.length > 0) return { ok: false, findings: unknown };
  const compiled = await compileMjml(inlined.text, { file });
  if (!compiled.ok) return compiled;
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
