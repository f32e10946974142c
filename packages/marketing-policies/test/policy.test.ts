import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPolicies } from "@trellis/byot";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { type Finding, wordKey } from "@trellis/findings";
import { type ContractSubject, kindsOf, policySettings, runRule } from "@trellis/findings/policy";
import { provePolicy } from "@trellis/findings/policy/test";
import { expect, test } from "vitest";
import { marketing as generated } from "../generated/policies/marketing/index.js";
import * as en from "../generated/policies/marketing/words/en.js";
import * as fr from "../generated/policies/marketing/words/fr.js";
import { marketing } from "../policies/marketing/policy.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const contracts = join(packages, "marketing-contracts");

test("every rule is proven by its cases, in the words of both languages, in the source and as it is published", () => {
  expect(provePolicy(marketing, { words: { en, fr } })).toEqual([]);
  expect(provePolicy(generated, { words: { en, fr } })).toEqual([]);
  expect(generated.rules.map(({ id }) => id)).toEqual(marketing.rules.map(({ id }) => id));
});

test("the rules are the ones that a marketing department asked for", () => {
  expect(
    marketing.rules.map(({ id, level, fixed }) =>
      [id.slice("policy/".length), level, ...(fixed ? ["fixed"] : [])].join(" "),
    ),
  ).toEqual([
    "campaign-has-end soft",
    "consent-before-email hard",
    "double-opt-in-market hard",
    "frequency-limit-declared soft",
    "human-exit-declared hard",
    "minor-not-profiled hard fixed",
    "no-dark-pattern-words soft",
    "no-personal-field-in-url hard",
    "no-sensitive-data-on-a-page hard fixed",
    "purpose-matches-consent hard",
    "retention-declared soft",
    "sender-identified hard",
    "suppressed-never-exported absolute",
    "utm-complete-and-lower-case soft",
  ]);
});

test("every list and figure that a rule asks for is there, and none is left over", () => {
  const asked = new Set<string>();
  const source = join(packages, "marketing-policies/policies/marketing");
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!/\.ts$/.test(file) || /\.test\.ts$|policy\.ts$/.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(source, file), "utf8").matchAll(
      /\b(?:list|limit)\((?:"|`)([a-z-]+)/g,
    ))
      asked.add(name);
  }
  const known = [...Object.keys(marketing.lists), ...Object.keys(marketing.limits)];
  const wanted = known.filter((name) => !asked.has(name) && !asked.has(name.replace(/[a-z]{2}$/, "")));
  expect(wanted).toEqual([]);
  expect([...asked].filter((name) => !known.some((one) => one.startsWith(name)))).toEqual([]);
});

/** What the rules for records find in the accepted examples of every contract, in a tool that declares nothing. */
test("the rules stand every accepted example of the contracts", async () => {
  const guardrails = await loadGuardrails({ names: [contracts], from: packages });
  const { list, limit } = policySettings([marketing]);
  const found: string[] = [];
  for (const [ref, entry] of guardrails.contracts) {
    const { fields } = await guardrails.load(ref);
    const subject: ContractSubject = {
      kind: "contract",
      ref,
      name: entry.name,
      major: entry.major,
      version: entry.version,
      status: entry.status,
      fields,
    };
    const folder = join(contracts, "contracts", entry.name, `v${entry.major}`, "examples/accepted");
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      const value = JSON.parse(readFileSync(join(folder, file), "utf8"));
      for (const rule of marketing.rules.filter((one) => kindsOf(one).includes("record"))) {
        const ctx = { now: new Date("2026-04-01T00:00:00Z"), language: "en", contract: subject, list, limit };
        const { findings, trouble } = runRule(rule, { kind: "record", value, contract: ref }, ctx, {
          place: (pointer) => ({ pointer }),
        });
        expect(trouble, `${rule.id} on ${ref} ${file}`).toBeUndefined();
        found.push(...findings.map((one: Finding) => `${ref} ${file} ${one.rule} ${one.at.pointer}`));
      }
    }
  }
  expect(found).toMatchInlineSnapshot(`[]`);
});

test("a run loads the package as it is published, and its spans and receivers", async () => {
  const guardrails = await loadGuardrails({ names: [join(packages, "marketing-policies")], from: packages });
  const policies = await loadPolicies({ guardrails, cwd: packages, known: [] });
  expect(policies.findings).toEqual([]);
  expect(policies.rows.map(({ name, spans }) => [name, spans])).toEqual([
    ["marketing", { soft: "P90D", hard: "P180D" }],
  ]);
  expect([...policies.settings.destinations.keys()]).toContain("mailing-vendor");
  expect(policies.on("record").length + policies.on("manifest").length).toBeGreaterThan(10);
});

test("every rule has a page in both languages that says where its norm stands, or that it is a rule of the house", () => {
  const pages = new URL("../generated/policies/marketing/pages/", import.meta.url);
  for (const { id } of marketing.rules) {
    expect(Object.keys(en)).toContain(wordKey(id));
    const page = (ending: string) => readFileSync(new URL(`${id}${ending}`, pages), "utf8");
    expect(page(".md")).toMatch(/^# .+\n/);
    expect(page(".md")).toMatch(/Where the norm stands: |No law asks for this/);
    expect(page(".fr.md")).toMatch(/Où se trouve la norme\u00A0: |Aucune loi ne le demande/);
  }
});
