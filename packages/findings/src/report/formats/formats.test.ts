import { defineRule, type Finding, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { renderGithub } from "../github/index.js";
import { renderGitlab } from "../gitlab/index.js";
import { renderHtml } from "../html/index.js";
import { renderJunit } from "../junit/index.js";
import { renderMarkdown } from "../markdown/index.js";
import type { Report } from "../report.js";
import { renderSarif } from "../sarif/index.js";
import { en } from "./en.js";
import type { FormatPhrases } from "./format-phrases.js";
import { fr } from "./fr.js";

type Render = (report: Report, options: { phrases: FormatPhrases }) => string;

const formats: readonly (readonly [string, Render])[] = [
  ["sarif", renderSarif],
  ["junit", renderJunit],
  ["github", renderGithub],
  ["gitlab", renderGitlab],
  ["markdown", renderMarkdown],
  ["html", renderHtml],
];

const missing = defineRule({ id: "data/required-missing", level: "hard" });

test.each(formats)("%s: exceptions in force and asked for are shown, with whose they are and why", (_, render) => {
  const at = { file: "a.csv", line: 2, contract: "lead@1", pointer: "/email" };
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "Spring.", owner: "partner-sales" };
  const asked = { id: "a", until: "2027-04-30", reason: "Summer.", owner: "web-team" };
  const found = [
    { ...finding(missing, at), waived },
    { ...finding(missing, { ...at, pointer: "/notes" }), asked },
  ];
  for (const [language, phrases] of [
    ["en", en],
    ["fr", fr],
  ] as const) {
    const text = render(sampleReport(language, found, []), { phrases });
    for (const part of ["Spring.", "partner-sales", "2027-03-31", "Summer.", "web-team", "2027-04-30"])
      expect(text).toContain(part);
  }
});

test.each(formats)("%s: nothing a terminal would obey gets through, and every stranger is told of", (_, render) => {
  for (const language of ["en", "fr"] as const) {
    const text = render(hostileReport(language), { phrases: language === "en" ? en : fr });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
    expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\u200b\ufeff\p{Cs}]/gu)).toBe(null);
    expect(text).toContain("data/column-unmapped");
    expect(text).toContain("tada");
  }
});

test.each(formats)("%s: a run of nothing but crowds, of one finding, of none", (_, render) => {
  const [one] = sampleReport("en").findings;
  const crowd: Finding[] = one ? [{ ...one, count: 1_000_000, others: true }] : [];
  for (const found of [crowd, []]) expect(render(sampleReport("en", found, []), { phrases: en })).toMatch(/\n$/);
});

const carriesNames = formats.filter(([name]) => name === "sarif" || name === "gitlab");

test.each(carriesNames)("%s: fingerprints stay when lines move", (_, render) => {
  const names = (moved: number): string[] => {
    const found = sampleReport("en").findings.map(
      (one): Finding => ({ ...one, at: { ...one.at, ...(one.at.line && { line: one.at.line + moved }) } }),
    );
    const text = render(sampleReport("en", found), { phrases: en });
    return [...text.matchAll(/"(?:trellis\/v1|primaryLocationLineHash|fingerprint)": "([^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
  };
  expect(names(40)).toEqual(names(0));
  expect(names(0).length).toBeGreaterThan(8);
});

test.each(formats)("%s: the text is French where the report is", (name, render) => {
  const text = render(sampleReport("fr"), { phrases: fr });
  expect(text).toContain("Courriel");
  if (name === "sarif" || name === "gitlab") return;
  expect(text).toContain(name === "junit" ? "Le lancement de ce contrôle" : "Il y a quelque chose à corriger.");
});

test("whether an exception is in force decides the same in every form", () => {
  const at = { tool: "spring", file: "a.csv", line: 2, contract: "lead@1", pointer: "/email" };
  const tools = [{ name: "spring", folder: "tools/spring", data: [], fails: false }];
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "Spring.", owner: "sales" };
  const asked = { id: "w", until: "2027-03-31", reason: "Spring.", owner: "sales" };
  const signs = [
    /"level": "error",\s+"message"/,
    /<failure /,
    /::error /,
    /"severity": "major"/,
    /\| ❌ \|/u,
    /class="problem failing"/,
  ];
  const verdict = (text: string): string[] => signs.filter((sign) => sign.test(text)).map(String);
  const failing = formats.map(([, render]) => {
    const of = (one: Finding): string[] => verdict(render(sampleReport("en", [one], tools), { phrases: en }));
    return [of(finding(missing, at)), of({ ...finding(missing, at), asked }), of({ ...finding(missing, at), waived })];
  });
  for (const [plain, whileAsked, inForce] of failing)
    expect([plain?.length, whileAsked, inForce]).toEqual([1, plain, []]);
});
