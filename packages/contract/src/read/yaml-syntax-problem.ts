import type { YAMLParseError } from "yaml";
import type { SyntaxProblem } from "./text-problem.js";

/** A mistake that the YAML library found, as one of ours, and the offset a maker should look at. */
export interface YamlSyntaxProblem {
  readonly kind: "syntax";
  readonly what: SyntaxProblem;
  readonly found?: string;
  readonly instead?: string;
  readonly offset: number;
}

/** Sorts the library's errors by what a person has to mend. */
export function yamlSyntaxProblem(error: YAMLParseError, text: string): YamlSyntaxProblem {
  const offset = Math.min(error.pos[0], text.length);
  const found = text.charAt(offset);
  const { code, message } = error;
  const problem = (what: SyntaxProblem, at = offset, sign?: string): YamlSyntaxProblem => ({
    kind: "syntax",
    what,
    ...(sign !== undefined && { found: sign }),
    offset: at,
  });
  switch (code) {
    case "TAB_AS_INDENT":
      return problem("tab-indent");
    case "BAD_SCALAR_START":
    case "BAD_DIRECTIVE":
      return problem("needs-quotes", offset, found);
    case "BAD_DQ_ESCAPE":
      return problem("bad-escape");
    case "BAD_ALIAS":
      return problem("needs-quotes", offset, "*");
    case "BLOCK_AS_IMPLICIT_KEY":
      return message.startsWith("Nested") ? nested() : problem("indent");
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return problem("line-without-colon");
    case "BAD_INDENT":
      return /must end with a|Expected flow|sufficiently indented and end/.test(message)
        ? unclosed()
        : problem("indent");
    case "MISSING_CHAR":
      return missing();
    case "UNEXPECTED_TOKEN":
      return unexpected();
    default:
      return problem("line-not-understood");
  }

  /** "title: Spring: the guide" on one line; over two lines the second one starts too far to the right. */
  function nested(): YamlSyntaxProblem {
    const next = /^[^\n:]*\n\s*/.exec(text.slice(offset));
    return next ? problem("indent", offset + next[0].length) : problem("colon-in-text");
  }

  function missing(): YamlSyntaxProblem {
    if (message.includes("quote")) return problem("quote-unclosed", openingQuote(text, offset));
    if (message.includes("Missing , ")) return problem("comma-missing");
    if (message.includes("map values")) return problem("line-without-colon");
    if (message.startsWith("Sequence item")) return problem("dash-missing");
    if (message.startsWith("Missing space")) return problem("space-missing", offset, ":");
    if (message.startsWith("Comments")) return problem("space-missing", offset, "#");
    if (/must end with a/.test(message)) return unclosed();
    return problem("line-not-understood");
  }

  function unexpected(): YamlSyntaxProblem {
    if (/Unexpected (?:,|empty item)/.test(message)) return problem("comma-extra");
    if (message.startsWith("Unexpected block-seq-ind")) return problem("dash-on-same-line");
    if (found === "]" || found === "}") return problem("bracket-extra", offset, found);
    if (/scalar at node end/.test(message) && endsQuoted(text, offset)) return problem("quotes-inside");
    return problem("line-not-understood");
  }

  function unclosed(): YamlSyntaxProblem {
    const [open, close] = message.includes("]") ? ["[", "]"] : ["{", "}"];
    if (found === "]" || found === "}") return { ...problem("bracket-mismatch", offset, found), instead: close };
    return { ...problem("bracket-unclosed", openingBracket(text, offset, open, close), open), instead: close };
  }
}

/** The library points at the end of the file; the maker needs the mark that opened. */
function openingQuote(text: string, end: number): number {
  const sign = text.lastIndexOf('"', end - 1);
  const single = text.lastIndexOf("'", end - 1);
  return Math.max(sign, single, 0);
}

/** The bracket before `end` that nothing closes. */
function openingBracket(text: string, end: number, open: string, close: string): number {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    const sign = text.charAt(at);
    if (sign === close) closed++;
    else if (sign === open && closed-- === 0) return at;
  }
  return end;
}

function endsQuoted(text: string, offset: number): boolean {
  return /["']\s*$/.test(text.slice(Math.max(0, offset - 20), offset));
}
