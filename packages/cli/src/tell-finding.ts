import { describe, finding, type Rule } from "@trellis/findings";
import { wrapText } from "@trellis/findings/report";
import type { Io } from "./io.js";
import type { Language } from "./language.js";
import { loadOwnWords } from "./load-own-words.js";

/** Says one of our own findings on stderr, where there is no report to put it in. */
export async function tellFinding(
  rule: Rule,
  data: { readonly [key: string]: unknown },
  language: Language,
  io: Io,
): Promise<void> {
  const { problem, fix } = describe(finding(rule, {}, data), await loadOwnWords(language));
  const lines = wrapText(`${problem} ${fix}`, io.stderr.width ?? 80);
  io.stderr.write(`${lines.join("\n")}\n`);
}
