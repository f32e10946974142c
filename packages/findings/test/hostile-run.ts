import { defineRule, type Finding, finding } from "@trellis/findings";
import type { CheckedTool, Report } from "@trellis/findings/report";
import { sampleReport } from "./sample-run.js";

const rule = defineRule({ id: "data/column-unmapped", level: "soft" });

/** Texts that one format or another would obey. */
export const hostileTexts: readonly string[] = [
  "\u001b[2Jclear",
  "a\r\n::error::injected",
  "##[add-mask]x",
  "a,b:c%0A::stop-commands::x",
  "]]> <![CDATA[ --> <!-- trellis-report -->",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "\" onmouseover='alert(1)",
  "| cell ` code ``` fence",
  "@everyone #1 GH-1 https://evil.example www.evil.example",
  "[click](https://evil.example) ![x](https://evil.example/x.png)",
  "\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff",
  "half \ud800 and \udc00",
  "\u202egnp.exe\u2066 \u200b\ufeff",
  "[[ATTACHMENT|/etc/passwd]] [[PROPERTY|a=b]]",
  "&lt;b&gt; &amp; :tada: $x$ {0}",
];

/** A report in which a stranger has written every text. */
export function hostileReport(language: "en" | "fr" = "en", texts: readonly string[] = hostileTexts): Report {
  const findings: Finding[] = texts.map((text, index) => ({
    ...finding(
      rule,
      {
        tool: text,
        file: `in/${text}.csv`,
        line: index + 1,
        column: 2,
        contract: text,
        pointer: `/${text}`,
        sheet: text,
      },
      { name: text },
      [{ role: "first", at: { file: text, line: 1 } }],
    ),
    ...(index % 3 === 1
      ? { waived: { id: text, until: "2027-03-31", zone: "UTC", reason: text, owner: text } }
      : index % 3 === 2
        ? { asked: { id: text, until: "2027-03-31", reason: text, owner: text } }
        : {}),
  }));
  const tools: CheckedTool[] = texts.map((text) => ({
    name: text,
    folder: `in/${text}`,
    owner: text,
    data: [{ file: `in/${text}.csv`, contract: text, records: 1 }],
    fails: true,
  }));
  return sampleReport(language, findings, tools);
}
