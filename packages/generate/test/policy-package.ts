import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type Finding, type Sentences } from "@trellis/findings";
import { generatePackage } from "../src/generate-package.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";

const rule = `import { type Words } from "@trellis/findings";
import { defineRule } from "@trellis/findings/policy";

export const noDiscount = defineRule({
  id: "policy/no-discount",
  level: "hard",
  from: "2027-06-01",
  on: "record",
  check: ({ value }, { limit }) => ((value as { percent?: number }).percent ?? 0) > (limit("highest") ?? 0) ? [{ pointer: "/percent" }] : [],
  cases: [
    { name: "high", subject: { kind: "record", value: { percent: 60 }, contract: "offer@1" }, finds: ["/percent"] },
    { name: "low", subject: { kind: "record", value: { percent: 10 }, contract: "offer@1" }, finds: [] },
  ],
});

export const en: Words<typeof noDiscount, { field: string }> = ({ field }) => ({ problem: \`\${field} is too high.\`, fix: "Lower it." });
export const fr: Words<typeof noDiscount, { field: string }> = ({ field }) => ({ problem: \`\${field} est trop haut.\`, fix: "Baissez." });
`;

const policy = `import { definePolicy } from "@trellis/findings/policy";
import { noDiscount } from "./rules/no-discount.js";

export const offers = definePolicy({
  name: "offers",
  title: { en: "Offers", fr: "Offres" },
  owner: "pricing",
  rules: [noDiscount],
  limits: { highest: 50 },
  spans: { soft: "P30D" },
});
`;

/** The files of a guardrail package that holds one policy of one rule. */
export const policyPackage: Readonly<Record<string, string>> = {
  "package.json": '{\n  "name": "@acme/offers",\n  "version": "1.0.0",\n  "type": "module"\n}\n',
  "owners.yaml": "pricing:\n  name: Pricing\n  contact: pricing@acme.example\n",
  "policies/offers/policy.ts": policy,
  "policies/offers/rules/no-discount.ts": rule,
  "policies/offers/rules/no-discount.md": "# No high discounts\n",
  "policies/offers/rules/no-discount.fr.md": "# Pas de grosses remises\n",
  "policies/offers/rules/no-discount.test.ts": "",
};

/** A package in a temporary folder, for as long as `use` takes; a file that is undefined is left out. */
export async function withPackage<T>(
  changed: Readonly<Record<string, string | undefined>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "trellis-policies-")));
  try {
    for (const [file, text] of Object.entries({ ...policyPackage, ...changed })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the generator finds wrong with a package, in both languages. */
export async function generateFindings(
  changed: Readonly<Record<string, string | undefined>>,
): Promise<{ finding: Finding; en: Sentences; fr: Sentences }[]> {
  const { findings, written } = await withPackage(changed, (folder) =>
    generatePackage({ folder, now: new Date("2027-01-15") }),
  );
  if (findings.length > 0 && written.length > 0) throw new Error("A package with problems was written.");
  return findings.map((finding) => ({ finding, en: describe(finding, en), fr: describe(finding, fr) }));
}

/** A rule's file with one part of it replaced. */
export function changedRule(from: string | RegExp, to: string): Readonly<Record<string, string>> {
  if (typeof from === "string" ? !rule.includes(from) : !from.test(rule)) throw new Error(`The rule has no ${from}.`);
  return { "policies/offers/rules/no-discount.ts": rule.replace(from, to) };
}

/** The policy's file with one part of it replaced. */
export function changedPolicy(from: string, to: string): Readonly<Record<string, string>> {
  if (!policy.includes(from)) throw new Error(`The policy has no ${from}.`);
  return { "policies/offers/policy.ts": policy.replace(from, to) };
}
