import { defineRule, type Finding, finding } from "@trellis/findings";
import { plainStyle, type ReportedFinding, renderText } from "@trellis/findings/report";
import { en } from "@trellis/findings/report/phrases/en";
import { fr } from "@trellis/findings/report/phrases/fr";
import { expect, test } from "vitest";
import { findings, sampleReport, tools } from "../../test/sample-run.js";
import { cellWidth } from "./wrap-text.js";

test("a whole run in English", () => {
  expect(renderText(sampleReport("en"), { phrases: en })).toMatchInlineSnapshot(`
    "How this run was started

      ✗ The guardrail package “@acme/guardrails” is not installed.
        Run: npm install @acme/guardrails
        run/guardrails-not-found

    ✓ newsletter-signup  examples/newsletter-signup, owned by web-team
      examples/newsletter-signup/data/signups.ndjson · lead@2, 4 records

    ✗ partner-leads  examples/partner-leads, owned by partner-sales

      examples/partner-leads/exports/old.csv · lead@1, 1 record

      examples/partner-leads/exports/leads.csv  lead@1, 1,200 records

        ✗ “Email” is “a(at)acme.example”, and that is not an email address.
          Write it like “name@company.example”.
          4 times, such as line 3, line 4 (“b.acme.example”) and line 5 (“c@”)
          ask the owner to bend it · data/wrong-format

        ✗ “first consent, granted at” is missing.
          Add “first consent, granted at”.
          3 times: line 7, line 8 (“fifth consent, granted at”) and line 9 (“third
          consent, granted at”)
          ask the owner to bend it · data/required-missing

        · “Notes” is too long.
          Shorten it.
          line 9
          exception of partner-sales until 2027-03-31: The partner mends its form in
          spring. · data/too-long

        · The column “Favourite \\u{1b}[31mcolour” goes nowhere.
          Map it to a field of the contract, or leave it out of the export, so that
          nobody wonders later where it went.
          twice: line 1 and line 1 (“Shoe size”) · advice · data/column-unmapped

      examples/partner-leads/trellis.yaml

        ✗ No guardrail package has a contract “laed@1”.
          Did you mean “lead@1”?
          line 6, column 15 · see also line 2
          never to be bent · tool/contract-unknown

    ✓ exports/spring.csv  lead@1, 12 records

    2 tools, 4 data files and 1,217 records checked.
    Pass: newsletter-signup, exports/spring.csv
    Fail: how this run was started, partner-leads
    9 problems, 2 pieces of advice, 1 exception.
    What a rule means, and how to mend it: trellis explain data/wrong-format
    "
  `);
});

test("the problems of a partner's leads in French", () => {
  const found = findings.filter(({ rule }) => rule === "data/wrong-format" || rule === "data/required-missing");
  expect(renderText(sampleReport("fr", found, tools.slice(1, 2)), { phrases: fr })).toMatchInlineSnapshot(`
    "✗ partner-leads  examples/partner-leads, responsable : partner-sales

      examples/partner-leads/exports/old.csv · lead@1, 1 enregistrement

      examples/partner-leads/exports/leads.csv  lead@1, 1 200 enregistrements

        ✗ « Courriel » vaut « a(at)acme.example », ce qui n’est pas une adresse de
          courriel.
          Écrivez-la comme « nom@societe.example ».
          4 fois, par exemple ligne 3, ligne 4 (« b.acme.example ») et ligne 5
          (« c@ »)
          pour y déroger, demandez au responsable · data/wrong-format

        ✗ « consentement n° 1, accordé le » est absent.
          Ajoutez « consentement n° 1, accordé le ».
          3 fois : ligne 7, ligne 8 (« consentement n° 5, accordé le ») et ligne 9
          (« consentement n° 3, accordé le »)
          pour y déroger, demandez au responsable · data/required-missing

    Contrôlé : 1 outil, 2 fichiers de données et 1 201 enregistrements.
    À corriger : partner-leads
    7 problèmes.
    Ce que dit une règle, et comment corriger : trellis explain data/wrong-format
    "
  `);
});

test("nothing wrong is short", () => {
  expect(renderText(sampleReport("en", [], tools.slice(0, 1)), { phrases: en })).toMatchInlineSnapshot(`
    "✓ newsletter-signup  examples/newsletter-signup, owned by web-team
      examples/newsletter-signup/data/signups.ndjson · lead@2, 4 records

    1 tool, 1 data file and 4 records checked.
    Passes: newsletter-signup
    Nothing to mend.
    "
  `);
});

test("what belongs to no tool stands under its file, and a command says what it looked at", () => {
  const rule = defineRule({ id: "data/required-missing", level: "hard" });
  const found = [
    finding(rule, { file: "contracts/lead/v1/contract.yaml", line: 1, contract: "lead@1", pointer: "/notes" }),
  ];
  const checked = "2 contracts checked.";
  expect(renderText(sampleReport("en", found, []), { phrases: en, checked })).toMatchInlineSnapshot(`
    "contracts/lead/v1/contract.yaml

      ✗ “Notes” is missing.
        Add “Notes”.
        line 1 · ask the owner to bend it · data/required-missing

    2 contracts checked.
    1 problem.
    What a rule means, and how to mend it: trellis explain data/required-missing
    "
  `);
});

test("what is wrong between tools stands by itself, and the summary names it", () => {
  const taken = defineRule({ id: "data/required-missing", level: "hard" });
  const found = [finding(taken, { file: "tools/copy/trellis.yaml", line: 1, contract: "lead@1", pointer: "/notes" })];
  const twins = ["a", "copy"].map((name) => ({ name: "a", folder: `tools/${name}`, data: [], fails: false }));
  expect(renderText(sampleReport("en", found, twins), { phrases: en })).toMatchInlineSnapshot(`
    "The tools together

      tools/copy/trellis.yaml

        ✗ “Notes” is missing.
          Add “Notes”.
          line 1 · ask the owner to bend it · data/required-missing

    ✓ a  tools/a

    ✓ a  tools/copy

    2 tools checked.
    Pass: a, a
    Fails: the tools together
    1 problem.
    What a rule means, and how to mend it: trellis explain data/required-missing
    "
  `);
});

test("colour changes no word, and advice is quiet", () => {
  const style = {
    strong: (text: string) => `<b>${text}</b>`,
    quiet: (text: string) => `<q>${text}</q>`,
    good: (text: string) => `<g>${text}</g>`,
    bad: (text: string) => `<r>${text}</r>`,
  };
  const coloured = renderText(sampleReport("en"), { phrases: en, style });
  expect(coloured.replace(/<\/?[bqgr]>/g, "")).toBe(renderText(sampleReport("en"), { phrases: en, style: plainStyle }));
  expect(coloured).toContain("<q>·</q> <q>The column");
});

test("no stranger's text can break the layout", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const hostile = `\u001b[2J\r\n\u202e✗ fake ${"日本".repeat(300)}${"e\u0301\u0301\u0301\u0301\u0301\u0301".repeat(20)}`;
  const found = [
    finding(
      rule,
      { tool: hostile, file: hostile, line: 1, contract: hostile, pointer: `/${hostile}` },
      { name: hostile },
    ),
  ];
  const tool = {
    name: hostile,
    folder: hostile,
    owner: hostile,
    data: [{ file: "a", contract: hostile, records: 1 }],
    fails: true,
  };
  for (const width of [40, 80]) {
    const text = renderText(sampleReport("en", found, [tool]), { phrases: en, width });
    expect(["\u001b", "\r", "\u202e"].filter((obeyed) => text.includes(obeyed))).toEqual([]);
    // A path is the one thing that is never broken; it is one line all the same.
    const wide = text.split("\n").filter((line) => cellWidth(line) > width);
    expect(wide).toEqual([expect.stringContaining("  \\u{1b}[2J \\u{202e}✗ fake 日本")]);
  }
});

test("a thousand equal problems are one line", () => {
  const many = Array.from({ length: 1000 }, (_, index) => equalProblem(index + 2));
  const text = renderText(sampleReport("en", many, []), { phrases: en });
  expect(text).toMatchInlineSnapshot(`
    "a.csv

      ✗ “Email” is missing.
        Add “Email”.
        1,000 times, such as lines 2, 3 and 4
        ask the owner to bend it · data/required-missing

    Nothing was checked.
    1,000 problems.
    What a rule means, and how to mend it: trellis explain data/required-missing
    "
  `);
});

test("a long list of places is cut, and says how much there is more", () => {
  const columns = Array.from({ length: 15 }, (_, index) => unmapped(index));
  const report = sampleReport("en", columns, []);
  expect(renderText(report, { phrases: en })).toContain("(“c5”) and 9 more");
  expect(renderText(sampleReport("fr", columns, []), { phrases: fr })).toContain("et 9 autres");
});

test("two cells of one line are told by their names", () => {
  const rule = defineRule({ id: "data/column-repeated", level: "hard" });
  const found = ["C1", "D1"].map((cell) => finding(rule, { file: "a.csv", line: 1, cell }, { name: "x" }));
  expect(renderText(sampleReport("en", found, []), { phrases: en })).toContain("twice: cell C1 and cell D1");
  expect(renderText(sampleReport("fr", found, []), { phrases: fr })).toContain(
    "2 fois\u00A0: cellule C1 et cellule D1",
  );
});

test("a hundred thousand equal findings, or many of their own kind each, are soon told", { timeout: 30_000 }, () => {
  const report = sampleReport("en", [equalProblem(2)], []);
  const equal = Array.from({ length: 100_000 }, (_, index) => report.findings.map((one) => moved(one, index))).flat();
  expect(renderText({ ...report, findings: equal }, { phrases: en }).split("\n")).toHaveLength(11);
  const different = equal.slice(0, 20_000).map((one, index) => ({ ...one, fingerprint: String(index) }));
  const lines = renderText({ ...report, findings: different }, { phrases: en }).split("\n");
  expect(lines.length).toBeGreaterThan(80_000);
});

function moved(one: ReportedFinding, by: number): ReportedFinding {
  return { ...one, at: { ...one.at, line: (one.at.line ?? 0) + by } };
}

function equalProblem(line: number): Finding {
  const rule = defineRule({ id: "data/required-missing", level: "hard" });
  return finding(rule, { file: "a.csv", line, record: line - 1, contract: "lead@1", pointer: "/email" });
}

function unmapped(index: number): Finding {
  const rule = defineRule({ id: "data/column-unmapped", level: "advisory" });
  return finding(rule, { file: "a.csv", line: 1, cell: `${String.fromCharCode(65 + index)}1` }, { name: `c${index}` });
}

test("an exception that waits for the owner's yes is told beside the problem that still fails", () => {
  const missing = defineRule({ id: "data/required-missing", level: "hard" });
  const asked = { id: "w2", until: "2027-02-28", reason: "The partner\u001b sends it in March.", owner: "sales" };
  const report = sampleReport("en", [{ ...finding(missing, { file: "a.csv", pointer: "/email" }), asked }], []);
  expect(renderText(report, { phrases: en, width: 200 })).toMatchInlineSnapshot(`
    "a.csv

      ✗ “email” is missing.
        Add “email”.
        exception asked for by sales until 2027-02-28, not granted yet: The partner\\u{1b} sends it in
        March. · data/required-missing

    Nothing was checked.
    1 problem.
    What a rule means, and how to mend it: trellis explain data/required-missing
    "
  `);
  expect(renderText(report, { phrases: fr, width: 200 })).toContain(
    "dérogation demandée par sales jusqu’au 2027-02-28, pas encore accordée",
  );
});

test("pages are counted, and one on its own stands for itself", () => {
  const data: [] = [];
  const file = "pages/spring.yaml";
  const tool = {
    name: "spring",
    folder: "tools/spring",
    data,
    pages: [{ file: "tools/spring/a.yaml", template: "note@1" }],
    fails: false,
  };
  const alone = { name: file, folder: "pages", data, pages: [{ file, template: "note@1" }], fails: false };
  const report = sampleReport("fr", [], [tool, alone]);
  expect(report.summary.pages).toBe(2);
  expect(renderText(report, { phrases: fr })).toMatchInlineSnapshot(`
    "✓ spring  tools/spring
      tools/spring/a.yaml · note@1

    ✓ pages/spring.yaml  note@1

    Contrôlé : 1 outil et 2 pages.
    Conformes : spring, pages/spring.yaml
    Rien à corriger.
    "
  `);
});
