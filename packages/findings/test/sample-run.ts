import { classifyValue, defineRule, type Finding, finding, type Labels, type WordBook } from "@trellis/findings";
import { en as sayEnglish } from "@trellis/findings/phrases/en";
import { fr as sayFrench } from "@trellis/findings/phrases/fr";
import { buildReport, type CheckedTool, type Report } from "@trellis/findings/report";

/** One run of a check over two tools and a file, as the tests of the report need it. */
const wrongFormat = defineRule({ id: "data/wrong-format", level: "hard" });
const missing = defineRule({ id: "data/required-missing", level: "hard" });
const unmapped = defineRule({ id: "data/column-unmapped", level: "advisory" });
const contractUnknown = defineRule({ id: "tool/contract-unknown", level: "absolute" });
const guardrails = defineRule({ id: "run/guardrails-not-found", level: "absolute" });
const tooLong = defineRule({ id: "data/too-long", level: "soft" });

const leads = { tool: "partner-leads", file: "examples/partner-leads/exports/leads.csv", contract: "lead@1" };
const emails = ["a(at)acme.example", "b.acme.example", "c@", "d"];

export const findings: Finding[] = [
  ...emails.map((email, index) =>
    finding(
      wrongFormat,
      { ...leads, line: index + 3, column: 4, record: index + 2, pointer: "/email" },
      { value: classifyValue(email, "public") },
    ),
  ),
  ...[0, 4, 2].map((nth, index) =>
    finding(missing, { ...leads, line: index + 7, record: index + 6, pointer: `/consents/${nth}/grantedAt` }),
  ),
  {
    ...finding(tooLong, { ...leads, line: 9, record: 8, pointer: "/notes" }),
    waived: {
      id: "w1",
      until: "2027-03-31",
      zone: "Europe/Paris",
      reason: "The partner mends its form in spring.",
      owner: "partner-sales",
    },
  },
  finding(unmapped, { ...leads, line: 1 }, { name: "Favourite \u001b[31mcolour" }),
  finding(unmapped, { ...leads, line: 1 }, { name: "Shoe size" }),
  finding(
    contractUnknown,
    { tool: "partner-leads", file: "examples/partner-leads/trellis.yaml", line: 6, column: 15 },
    { name: "laed@1", near: "lead@1" },
    [{ role: "first", at: { file: "examples/partner-leads/trellis.yaml", line: 2 } }],
  ),
  finding(guardrails, {}, { name: "@acme/guardrails" }),
];

export const tools: CheckedTool[] = [
  {
    name: "newsletter-signup",
    folder: "examples/newsletter-signup",
    owner: "web-team",
    data: [{ file: "examples/newsletter-signup/data/signups.ndjson", contract: "lead@2", records: 4 }],
    fails: false,
  },
  {
    name: "partner-leads",
    folder: "examples/partner-leads",
    owner: "partner-sales",
    data: [
      { file: leads.file, contract: "lead@1", records: 1200 },
      { file: "examples/partner-leads/exports/old.csv", contract: "lead@1", records: 1 },
    ],
    fails: true,
  },
  {
    name: "exports/spring.csv",
    folder: "exports",
    data: [{ file: "exports/spring.csv", contract: "lead@1", records: 12 }],
    fails: false,
  },
];

const english: WordBook = {
  phrases: sayEnglish,
  dataWrongFormat: ({ field, value }: { field: string; value: string }) => ({
    problem: `“${field}” is “${value}”, and that is not an email address.`,
    fix: "Write it like “name@company.example”.",
  }),
  dataRequiredMissing: ({ field }: { field: string }) => ({
    problem: `“${field}” is missing.`,
    fix: `Add “${field}”.`,
  }),
  dataTooLong: ({ field }: { field: string }) => ({ problem: `“${field}” is too long.`, fix: "Shorten it." }),
  dataColumnUnmapped: ({ name }: { name: string }) => ({
    problem: `The column “${name}” goes nowhere.`,
    fix: "Map it to a field of the contract, or leave it out of the export, so that nobody wonders later where it went.",
  }),
  toolContractUnknown: ({ name, near }: { name: string; near: string }) => ({
    problem: `No guardrail package has a contract “${name}”.`,
    fix: `Did you mean “${near}”?`,
  }),
  runGuardrailsNotFound: ({ name }: { name: string }) => ({
    problem: `The guardrail package “${name}” is not installed.`,
    fix: `Run: npm install ${name}`,
  }),
};

const french: WordBook = {
  phrases: sayFrench,
  dataWrongFormat: ({ field, value }: { field: string; value: string }) => ({
    problem: `«\u00A0${field}\u00A0» vaut «\u00A0${value}\u00A0», ce qui n’est pas une adresse de courriel.`,
    fix: "Écrivez-la comme «\u00A0nom@societe.example\u00A0».",
  }),
  dataRequiredMissing: ({ field }: { field: string }) => ({
    problem: `«\u00A0${field}\u00A0» est absent.`,
    fix: `Ajoutez «\u00A0${field}\u00A0».`,
  }),
};

const labels: { en: Labels; fr: Labels } = {
  en: {
    "lead@1": {
      title: "Lead",
      fields: { email: "Email", notes: "Notes", "consents[]": "Consent", "consents[].grantedAt": "Granted at" },
    },
  },
  fr: {
    "lead@1": {
      title: "Prospect",
      fields: { email: "Courriel", "consents[]": "Consentement", "consents[].grantedAt": "Accordé le" },
    },
  },
};

/** The report of the sample run, or of other findings in it. */
export function sampleReport(
  language: "en" | "fr",
  found: readonly Finding[] = findings,
  checked: readonly CheckedTool[] = tools,
): Report {
  const words = language === "en" ? english : french;
  const now = new Date("2026-11-21T08:00:00Z");
  return buildReport({ findings: found, tools: checked, words, labels: labels[language], now, version: "0.1.0" });
}
