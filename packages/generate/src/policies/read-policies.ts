import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { captureOutput, captureOutputOf } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import { type Finding, finding, type WordBook, wordKey } from "@trellis/findings";
import { en as enPhrases } from "@trellis/findings/phrases/en";
import { fr as frPhrases } from "@trellis/findings/phrases/fr";
import type { AnyPolicyRule, Policy } from "@trellis/findings/policy";
import { provePolicy } from "@trellis/findings/policy/test";
import { exportName } from "../names.js";
import { policyCodeBroken, policyRuleIncomplete, policyRuleTaken, policyRuleUnproven } from "../rules/index.gen.js";
import { compileToRun } from "./compile-policy.js";

/** A policy of a guardrail package, read from its folder and run. */
export interface PolicySource {
  /** The name of its folder. */
  readonly name: string;
  readonly policy: Policy;
  /** The names of its rule files, in order. */
  readonly rules: readonly string[];
}

/** What {@link readPolicies} reads. */
export interface PoliciesToRead {
  /** The guardrail package. */
  readonly folder: string;
  /** What files in findings are relative to. */
  readonly root: string;
}

/** What is wrong with the policies of a package, and those that can be used. */
export interface ReadPolicies {
  readonly policies: readonly PolicySource[];
  readonly findings: readonly Finding[];
}

/**
 * Reads and runs the policies of a guardrail package: every rule is whole, has an id of its own, and is proven by its cases.
 * The code is the package's own, run by those who wrote it; what it prints is held back.
 */
export async function readPolicies({ folder, root }: PoliciesToRead): Promise<ReadPolicies> {
  const policies: PolicySource[] = [];
  const findings: Finding[] = [];
  const takenBy = new Map<string, string>();
  const owners = ownersOf(folder);
  for (const name of policyNames(folder)) {
    const path = join(folder, "policies", name);
    const shown = (file: string): string => relative(root, join(path, file)).split(sep).join("/");
    const read = await readPolicy(name, path, shown);
    findings.push(...read.findings);
    if (!read.source) continue;
    findings.push(...unknownOwners(read.source, owners, shown));
    for (const { id } of read.source.policy.rules) {
      const at = shown(fileOf(id));
      const first = takenBy.get(id) ?? (ours.has(id) ? "Trellis" : undefined);
      if (first !== undefined) findings.push(finding(policyRuleTaken, { file: at }, { name: id, first, second: at }));
      else takenBy.set(id, at);
    }
    policies.push(read.source);
  }
  return { policies, findings };
}

// What Trellis itself says of policies; a package's rule would take its words and its page.
const ours: ReadonlySet<string> = new Set(
  [policyCodeBroken, policyRuleIncomplete, policyRuleTaken, policyRuleUnproven].map(({ id }) => id),
);

function policyNames(folder: string): string[] {
  const path = join(folder, "policies");
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, "policy.ts")))
    .map(({ name }) => name)
    .sort();
}

function ruleNames(path: string): string[] {
  if (!existsSync(join(path, "rules"))) return [];
  const files = readdirSync(join(path, "rules"));
  return files
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

function fileOf(id: string): string {
  return `rules/${id.slice(id.indexOf("/") + 1)}.ts`;
}

type Loaded = {
  readonly policy: unknown;
  readonly families: { readonly [rule: string]: { readonly [name: string]: unknown } };
};

async function readPolicy(
  name: string,
  path: string,
  shown: (file: string) => string,
): Promise<{ source?: PolicySource; findings: Finding[] }> {
  const broken = (what: string, more: { [key: string]: unknown } = {}): { findings: Finding[] } => ({
    findings: [finding(policyCodeBroken, { file: shown("policy.ts") }, { name, what, ...more })],
  });
  const rules = ruleNames(path);
  const wanted = exportName(name);
  const compiled = await compileToRun({ contents: entryOf(wanted, rules), folder: path });
  if (!compiled.ok) return broken("compile", { error: compiled.error });
  let loaded: Loaded;
  let printed: string | undefined;
  try {
    const url = `data:text/javascript;base64,${Buffer.from(compiled.code).toString("base64")}`;
    const captured = await captureOutputOf(() => import(/* @vite-ignore */ url) as Promise<Loaded>);
    loaded = captured.value;
    printed = captured.printed;
  } catch (error) {
    return broken("load", { error: firstLine(error) });
  }
  const { policy, families } = loaded;
  if (!isPolicy(policy)) return broken("no-policy", { wanted });
  if (policy.name !== name) return broken("other-name", { error: String(policy.name) });
  const proof = captureOutput(() => proofFindings(policy, families, shown));
  printed ??= proof.printed;
  const findings = [...familyFindings(path, rules, policy, families, shown), ...proof.value];
  if (printed !== undefined) findings.push(...broken("prints", { error: printed }).findings);
  return { source: { name, policy, rules }, findings };
}

/** What the generator looks at: the policy, and every rule file with all it exports. */
function entryOf(wanted: string, rules: readonly string[]): string {
  const lines = rules.map((rule, nth) => `import * as rule${nth} from "./rules/${rule}.js";`);
  const families = rules.map((rule, nth) => `${JSON.stringify(rule)}: rule${nth}`).join(", ");
  return `import * as own from "./policy.js";\n${lines.join("\n")}\nexport const policy = own[${JSON.stringify(wanted)}];\nexport const families = { ${families} };\n`;
}

function isPolicy(value: unknown): value is Policy {
  if (typeof value !== "object" || value === null) return false;
  const { name, title, owner, rules } = value as { [key: string]: unknown };
  return (
    typeof name === "string" &&
    typeof title === "object" &&
    typeof owner === "string" &&
    Array.isArray(rules) &&
    rules.every(isRule)
  );
}

function isRule(value: unknown): value is AnyPolicyRule {
  if (typeof value !== "object" || value === null) return false;
  const { id, level, on, check, cases } = value as { [key: string]: unknown };
  const isOn = typeof on === "string" || (Array.isArray(on) && on.length > 0);
  return (
    typeof id === "string" &&
    /^policy\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) &&
    typeof level === "string" &&
    isOn &&
    typeof check === "function" &&
    Array.isArray(cases)
  );
}

/** Every rule file holds the rule of its name, words and pages; the policy lists it; and each listed rule has a file. */
function familyFindings(
  path: string,
  rules: readonly string[],
  policy: Policy,
  families: Loaded["families"],
  shown: (file: string) => string,
): Finding[] {
  const listed = new Set<string>(policy.rules.map(({ id }) => id));
  const incomplete = (rule: string, what: string, part?: string): Finding =>
    finding(policyRuleIncomplete, { file: shown(`rules/${rule}.ts`) }, { name: `policy/${rule}`, what, part });
  const ofFiles = rules.flatMap((rule) => {
    const family = families[rule] ?? {};
    const constant = wordKey(rule);
    const missing = [constant, "en", "fr"].filter((name) => family[name] === undefined);
    if (missing.length > 0) return [incomplete(rule, "exports", missing.join(", "))];
    const declared = family[constant];
    if (!isRule(declared) || declared.id !== `policy/${rule}`)
      return [incomplete(rule, "id", isRule(declared) ? declared.id : "?")];
    const found = [`${rule}.md`, `${rule}.fr.md`]
      .filter((page) => !existsSync(join(path, "rules", page)))
      .map((page) => incomplete(rule, "page", page));
    if (!existsSync(join(path, "rules", `${rule}.test.ts`))) found.push(incomplete(rule, "test", `${rule}.test.ts`));
    if (!listed.has(declared.id)) found.push(incomplete(rule, "not-listed"));
    return found;
  });
  const bare = policy.rules.filter(({ id }) => !rules.includes(id.slice("policy/".length)));
  return [
    ...ofFiles,
    ...bare.map(({ id }) => finding(policyRuleIncomplete, { file: shown("policy.ts") }, { name: id, what: "no-file" })),
  ];
}

function proofFindings(policy: Policy, families: Loaded["families"], shown: (file: string) => string): Finding[] {
  const words = Object.fromEntries(
    (
      [
        ["en", enPhrases],
        ["fr", frPhrases],
      ] as const
    ).map(([language, phrases]) => {
      const own = Object.entries(families).map(([rule, family]) => [wordKey(`policy/${rule}`), family[language]]);
      return [language, { phrases, ...Object.fromEntries(own) } as WordBook];
    }),
  );
  return provePolicy(policy, { words }).map(({ rule, what, name, found }) => {
    const at = { file: shown(fileOf(rule)) };
    return what === "no-words" || what === "words-break"
      ? finding(policyRuleIncomplete, at, { name: rule, what: "words", part: name })
      : finding(policyRuleUnproven, at, { name: rule, what, case: name, found });
  });
}

function ownersOf(folder: string): ReadonlySet<string> | undefined {
  if (!existsSync(join(folder, "owners.yaml"))) return undefined;
  const { value } = readDocument({ root: folder, path: "owners.yaml" });
  return typeof value === "object" && value !== null ? new Set(Object.keys(value)) : undefined;
}

function unknownOwners(
  { policy }: PolicySource,
  owners: ReadonlySet<string> | undefined,
  shown: (file: string) => string,
): Finding[] {
  const named = [
    { owner: policy.owner, name: policy.name, file: "policy.ts" },
    ...policy.rules.map(({ id, owner }) => ({ owner, name: id, file: fileOf(id) })),
  ];
  return named.flatMap(({ owner, name, file }) =>
    owner === undefined || owners?.has(owner)
      ? []
      : [finding(policyRuleIncomplete, { file: shown(file) }, { name, what: "owner", part: owner })],
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1)[0] ?? "";
}
