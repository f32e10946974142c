import { defineRule, type Finding, finding, type WordBook } from "@trellis/findings";
import { en as sayEnglish } from "@trellis/findings/phrases/en";
import { fr as sayFrench } from "@trellis/findings/phrases/fr";
import { buildReport, type CheckedTool, type Report } from "@trellis/findings/report";

const missing = defineRule({ id: "data/required-missing", level: "hard" });
const unmapped = defineRule({ id: "data/column-unmapped", level: "advisory" });
const tooLong = defineRule({ id: "data/too-long", level: "soft" });
const run = defineRule({ id: "run/guardrails-not-found", level: "absolute" });

/** Texts that one reader of a report or another would obey. */
const strangers = [
  "partner leads",
  "<script>tell('ran')</script><img src=x onerror=\"tell('ran')\">",
  "]]> <!-- --> {0} [click](https://evil.example) &lt;b&gt;",
  "javascript:tell(1)//%0A%",
  "a\r\nb\u0000\u001b[31m\u202e \ud800 \uffff",
  "été/à 100 %#?",
];

const words: { readonly [language: string]: WordBook } = {
  en: {
    phrases: sayEnglish,
    dataRequiredMissing: ({ field }: { field: string }) => ({ problem: `“${field}” is missing.`, fix: "Add it." }),
    dataColumnUnmapped: ({ name }: { name: string }) => ({
      problem: `The column “${name}” goes nowhere.`,
      fix: "Map it.",
    }),
    dataTooLong: ({ field }: { field: string }) => ({ problem: `“${field}” is too long.`, fix: "Shorten it." }),
    runGuardrailsNotFound: () => ({ problem: "There are no guardrails.", fix: "Install them." }),
  },
  fr: {
    phrases: sayFrench,
    dataRequiredMissing: ({ field }: { field: string }) => ({
      problem: `«\u00A0${field}\u00A0» est absent.`,
      fix: "Ajoutez-le.",
    }),
  },
};

/** A run in which everything happens, and every name is a stranger's. */
export function sampleReport(language: "en" | "fr", names: readonly string[] = strangers): Report {
  const findings = names.flatMap((name, index): Finding[] => {
    const at = {
      tool: name,
      file: `tools/${name}.csv`,
      line: index + 1,
      column: 2,
      contract: name,
      pointer: `/${name}`,
    };
    const waived = { id: name, until: "2027-03-31", zone: "Europe/Paris", reason: name, owner: name };
    const asked = { id: name, until: "2027-03-31", reason: name, owner: name };
    return [
      { ...finding(missing, at, {}, [{ role: "first", at: { file: name, line: 1 } }]), count: 3 },
      { ...finding(missing, { ...at, record: 4 }), asked },
      { ...finding(tooLong, at), waived },
      finding(unmapped, { tool: name }, { name }),
    ];
  });
  const tools = names.map(
    (name): CheckedTool => ({
      name,
      folder: `tools/${name}`,
      owner: name,
      data: [{ file: `tools/${name}.csv`, contract: "lead@1", records: 3 }],
      fails: true,
    }),
  );
  return buildReport({
    findings: [finding(run, {}, { name: "@acme/guardrails" }), ...findings],
    tools: [...tools, { name: "spring", folder: "tools/spring", data: [], fails: false }],
    words: words[language] ?? { phrases: sayEnglish },
    labels: {},
    now: new Date("2026-11-21T08:00:00Z"),
    version: "0.1.0",
  });
}

/** A run in which nothing is wrong. */
export function cleanReport(): Report {
  return { ...sampleReport("en", []), findings: [], exitCode: 0 };
}
