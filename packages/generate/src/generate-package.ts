import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrandPackage } from "@trellis/brand";
import { bundleSchema, readContracts } from "@trellis/contract";
import { type Finding, fails } from "@trellis/findings";
import { generateContract } from "./generate-contract.js";
import { compileMigration } from "./migration/compile-migration.js";
import { type Bundled, packageExports, packageIndex, withExports } from "./package-files.js";
import type { PolicyFiles } from "./policies/policy-files.js";
import type { PolicySource } from "./policies/read-policies.js";
import type { TemplateFiles } from "./templates/template-files.js";

/** What {@link generatePackage} is asked to do. */
export interface GeneratePackageOptions {
  /** The package: where `package.json`, `contracts` and `definitions` stand. */
  readonly folder: string;
  /** What files in findings are relative to; `folder` unless given. */
  readonly root?: string;
  /** Only says what is not fresh, and writes nothing. */
  readonly check?: boolean;
  /** The time of the run. Some rules depend on it; what is generated never does. */
  readonly now: Date;
  /** For contracts that a package keeps to itself: only `generated/`, neither `trellis.json` nor `exports`. */
  readonly internal?: boolean;
  /** What the comment at the top of each file tells to run. */
  readonly command?: string;
}

/** What {@link generatePackage} did. Paths are relative to the package, with "/". */
export interface GeneratedPackage {
  /** How many files the package's contracts make. */
  readonly files: number;
  /** What was written or removed; with `check` nothing is. */
  readonly written: readonly string[];
  /** What was not as the contracts say before the run. */
  readonly stale: readonly string[];
  /** Why nothing was generated, or what is worth knowing. */
  readonly findings: readonly Finding[];
}

/**
 * Generates a package from its contracts: `generated/`, `trellis.json` and the `exports` of `package.json`. Writes only
 * what changed and removes what no contract makes any more. A package with a contract that cannot be generated safely
 * (lint says which) is left as it is, and the findings say why.
 */
export async function generatePackage(options: GeneratePackageOptions): Promise<GeneratedPackage> {
  const { folder, root = folder, now, internal = false, check = false } = options;
  const sources = readContracts({ folder, root });
  const bundled: Bundled[] = [];
  const findings: Finding[] = [...sources.findings];
  for (const source of sources.contracts) {
    const { schema, findings: unresolved } = bundleSchema(source, sources);
    const { compiled: migration, findings: ofMigration } = await compileMigration(source, sources);
    bundled.push({ source, schema, ...(migration && { migration }) });
    findings.push(...unresolved, ...ofMigration);
  }
  if (!internal) {
    // Loaded late: what checks patterns is large, and internal contracts are what the check itself stands on.
    const { lintPackage } = await import("@trellis/contract/lint");
    for (const finding of await lintPackage({ folder, root, now })) if (isUnsafe(finding)) findings.push(finding);
  }
  const brand = internal ? undefined : await readTemplates(folder, root);
  findings.push(...(brand?.findings ?? []));
  const policies = internal ? undefined : await policiesOf(folder, root);
  findings.push(...(policies?.findings ?? []));
  const unique = distinct(findings);
  if (unique.some(fails)) return { files: 0, written: [], stale: [], findings: unique };

  const files = await filesOf(options, bundled, brand, policies?.policies);
  const stale = staleFiles(folder, files);
  if (!check) bring(folder, files, stale);
  return { files: files.size, written: check ? [] : stale, stale, findings: unique };
}

// What makes generated code unsafe or meaningless; everything else that lint finds does not stop the generator.
const unsafe = new Set([
  "contract/schema-invalid",
  "contract/unknown-annotation",
  "contract/unresolved-ref",
  "contract/cyclic-ref-without-end",
  "contract/dangerous-property-name",
  "contract/unsafe-pattern",
  "contract/migration-unusable",
  "contract/name-taken",
  "contract/version-not-in-folder",
]);

function isUnsafe({ rule }: Finding): boolean {
  return unsafe.has(rule) || rule.startsWith("file/");
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Every file of the package that the generator owns, by its path. */
async function filesOf(
  { folder, internal, command }: GeneratePackageOptions,
  bundled: readonly Bundled[],
  brand: BrandPackage | undefined,
  policies: readonly PolicySource[] = [],
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { source, schema, migration } of bundled) {
    const options = { ...(command !== undefined && { command }), ...(migration && { migration }) };
    const made = await generateContract(source, schema, options);
    for (const [path, text] of made) files.set(`generated/${source.name}/v${source.major}/${path}`, text);
  }
  if (internal) return files;
  const templates = brand ? await templatesOf(folder, brand, command) : undefined;
  for (const [path, text] of templates?.files ?? []) files.set(path, text);
  const rules = policies.length > 0 ? await filesOfPolicies(folder, policies, command) : undefined;
  for (const [path, text] of rules?.files ?? []) files.set(path, text);
  files.set("trellis.json", packageIndex(bundled, { ...templates?.index, ...(rules && { policies: rules.policies }) }));
  const exports = packageExports(bundled, { ...templates?.exports, ...rules?.exports });
  files.set("package.json", withExports(readFileSync(join(folder, "package.json"), "utf8"), exports));
  return files;
}

/** The templates of a package; undefined when it has none, and then the engine that compiles them is not even loaded. */
async function readTemplates(folder: string, root: string): Promise<BrandPackage | undefined> {
  if (!existsSync(join(folder, "templates"))) return undefined;
  const { readBrandPackage } = await import("@trellis/brand");
  return readBrandPackage({ folder, root });
}

async function templatesOf(folder: string, brand: BrandPackage, command: string | undefined): Promise<TemplateFiles> {
  const { templateFiles } = await import("./templates/template-files.js");
  return templateFiles(folder, brand, command === undefined ? {} : { command });
}

/** The policies of a package; undefined when it has none, and then nothing of theirs is loaded. */
async function policiesOf(
  folder: string,
  root: string,
): Promise<{ policies: readonly PolicySource[]; findings: readonly Finding[] } | undefined> {
  if (!existsSync(join(folder, "policies"))) return undefined;
  const { readPolicies } = await import("./policies/read-policies.js");
  return readPolicies({ folder, root });
}

async function filesOfPolicies(
  folder: string,
  policies: readonly PolicySource[],
  command: string | undefined,
): Promise<PolicyFiles> {
  const { policyFiles } = await import("./policies/policy-files.js");
  return policyFiles(folder, policies, command === undefined ? {} : { command });
}

/** What is missing, differs, or stands in `generated/` without being generated. */
function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => readText(join(folder, path)) !== text).map(([path]) => path);
  const left = filesBelow(folder, "generated").filter((path) => !files.has(path));
  return [...changed, ...left].sort();
}

function readText(path: string): string | undefined {
  // A checkout with Windows line ends is as fresh as any.
  return existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : undefined;
}

function filesBelow(folder: string, path: string): string[] {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

function bring(folder: string, files: ReadonlyMap<string, string>, stale: readonly string[]): void {
  for (const path of stale) {
    const text = files.get(path);
    const target = join(folder, path);
    if (text === undefined) {
      rmSync(target);
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}
