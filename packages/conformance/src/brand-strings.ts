import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One case of a suite for template engines or sanitizers. */
export interface MarkupCase {
  readonly payload: string;
  readonly payloads?: readonly string[];
  /** In the template language of the suite. */
  readonly template?: string;
  readonly kind?: string;
  readonly source: string;
}

/** Every case below a folder of suites. */
export function readMarkupCases(folder: string): MarkupCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name): MarkupCase[] => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** Every string that the suites try, once: payloads, the texts inside their templates, and the templates themselves. */
export function attackStrings(cases: readonly MarkupCase[]): string[] {
  const strings = cases.flatMap(({ payload, payloads = [], template }) => [
    payload,
    ...payloads,
    ...(template === undefined
      ? []
      : [template, ...[...template.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text)]),
  ]);
  return [...new Set([...strings, ...ours])];
}

/** What the suites do not try. */
const ours: readonly string[] = [
  ..."javascript data vbscript"
    .split(" ")
    .flatMap((scheme) => [
      `${scheme}:alert(1)`,
      `${scheme.toUpperCase()}:alert(1)`,
      ` ${scheme}:alert(1)`,
      `\u0001${scheme}:alert(1)`,
      `${scheme.slice(0, 3)}\n${scheme.slice(3)}:alert(1)`,
      `${scheme.slice(0, 3)}\t${scheme.slice(3)}:alert(1)`,
      `${scheme}&colon;alert(1)`,
      `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}:alert(1)`,
      `${scheme}%3Aalert(1)`,
      `//${scheme}:alert(1)`,
      `\\\\evil.example/${scheme}:`,
    ]),
  "data:text/html,<script>alert(1)</script>",
  "//evil.example",
  "/\\evil.example",
  "https:evil.example",
  "https://user:word@evil.example/",
  "https://acme.example@evil.example/",
  "\r\n--></textarea></title></script></style><img src=x onerror=alert(1)>",
  "]]><![CDATA[<img src=x onerror=alert(1)>",
  "{{ text }}",
  "$" + "{text}",
  "\u2028\u2029",
  "\u202Etxt.exe",
  "\uD800",
  "a\0b",
  "&lt;script&gt;",
  "&amp",
  "&#0;",
  "'\"`<>&=/",
];
