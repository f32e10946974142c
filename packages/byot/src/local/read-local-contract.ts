import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PublishedContract } from "@trellis/contract/guardrails";
import { closestPosition, readDocument } from "@trellis/contract/read";
import { contractSchemaInvalid, contractUnsafePattern } from "@trellis/contract/rules";
import { classifyValue, type Finding, fails, fieldPath, finding, type Json, type Place } from "@trellis/findings";
import type { CheckRun } from "../check-run.js";
import { loadContract, suggestRef, useContract } from "../entries/use-contract.js";
import { isToolName } from "../manifest/tool-name.js";
import { contractExtensionUndecided, contractExtensionWidens, toolContractUnknown } from "../rules/index.gen.js";
import { isSchema, readBaseSchema } from "./base-schema.js";
import { extendContract } from "./extend-contract.js";
import { type ExtensionProblem, extensionProblems } from "./extension-problems.js";

/** Which local contract to read. */
export interface LocalContract {
  /** Its name in the manifest: `booth-lead`. */
  readonly name: string;
  /** The tool's folder, a real path that nothing leaves. */
  readonly root: string;
  /** The file as findings name it. */
  readonly file: string;
  readonly tool: string;
}

/** A contract of the tool's own on top of a published one; or only what is wrong with it. */
export interface ReadLocalContract {
  readonly contract?: PublishedContract;
  readonly findings: readonly Finding[];
}

/** Where the local contract of that name is, below a tool's folder; undefined for what can be no such name. */
export function localContractPath(root: string, name: string): string | undefined {
  const path = `contracts/${name}.yaml`;
  return isToolName(name) && existsSync(join(root, path)) ? path : undefined;
}

// A stranger's schema: what an honest one needs, and no more.
const mostBytes = 200_000;
const mostPatterns = 20;
const longestPattern = 200;

/** Reads a contract that extends a published one. Its schema is a stranger's, and is compiled only after it was looked through. */
export async function readLocalContract(source: LocalContract, run: CheckRun): Promise<ReadLocalContract> {
  const at: Place = { tool: source.tool, file: source.file };
  const document = readDocument({
    root: source.root,
    path: `contracts/${source.name}.yaml`,
    file: source.file,
    maxBytes: mostBytes,
    syntax: "yaml",
    at,
  });
  const place = (pointer: string): Place => ({ ...at, pointer, ...closestPosition(document, pointer) });
  const { value } = document;
  if (value === undefined) return { findings: document.findings };
  const findings: Finding[] = [...document.findings];
  const stop = (...more: Finding[]): ReadLocalContract => ({ findings: [...findings, ...more] });
  if (!isSchema(value) || typeof value.extends !== "string") {
    const data = {
      name: isSchema(value) && value.extends !== undefined ? String(value.extends) : "",
      ...suggestRef("", run.guardrails),
    };
    return stop(finding(toolContractUnknown, place("/extends"), data));
  }
  const { extends: ref, ...extension } = value;
  const { entry, findings: ofBase } = useContract(ref, place("/extends"), run);
  findings.push(...ofBase);
  if (!entry) return stop();
  const base = await loadContract(ref, run);
  if (!("ref" in base)) return stop(...base);
  findings.push(...dangerousPatterns(extension, place));
  if (findings.some(fails)) return stop();
  const published = readBaseSchema(entry);
  const problems: ExtensionProblem[] = published
    ? await extensionProblems(extension, published)
    : [{ pointer: "", keyword: "extends", undecided: { code: "reference", about: ref } }];
  findings.push(...problems.map((one) => problemFinding(one, base, place)));
  if (findings.some(fails)) return stop();
  const extended = await extendContract(base, extension, source.name);
  return "ref" in extended ? { contract: extended, findings } : stop(refusal(extended, place));
}

function problemFinding(
  { pointer, keyword, base, mine, witness, undecided }: ExtensionProblem,
  { fields }: PublishedContract,
  place: (pointer: string) => Place,
): Finding {
  if (undecided) {
    const { code: reason, about } = undecided;
    return finding(contractExtensionUndecided, place(pointer), {
      name: keyword,
      reason,
      ...(about !== undefined && { about }),
    });
  }
  const shown = (value: Json | undefined) =>
    value === undefined || typeof value === "object" ? undefined : String(value);
  const path = witness && fieldPath(witness.pointer);
  const classification = fields.find((field) => field.path === path)?.classification;
  return finding(contractExtensionWidens, place(pointer), {
    name: keyword,
    base: shown(base),
    mine: shown(mine),
    ...(witness && { witness: classifyValue(witness.value, classification), path }),
  });
}

/** What is too many or too long to be proven fast in reasonable time is not tried. */
function dangerousPatterns(schema: Json, place: (pointer: string) => Place): Finding[] {
  const patterns = [...patternsIn(schema, "")];
  return patterns
    .filter(({ pattern }, index) => index >= mostPatterns || pattern.length > longestPattern)
    .slice(0, 3)
    .map(({ pattern, pointer }) => finding(contractUnsafePattern, place(pointer), { name: pattern, why: "unproven" }));
}

function* patternsIn(value: Json, pointer: string): Generator<{ pattern: string; pointer: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "pattern" && typeof inner === "string") yield { pattern: inner, pointer: at };
    if (key === "patternProperties" && isSchema(inner))
      for (const pattern of Object.keys(inner)) yield { pattern, pointer: at };
    yield* patternsIn(inner as Json, at);
  }
}

function refusal(
  { code, subject, message }: { code: string; subject?: string | undefined; message: string },
  place: (pointer: string) => Place,
): Finding {
  if (code === "unsafe-pattern")
    return finding(contractUnsafePattern, place(""), { name: subject ?? "", why: "unproven" });
  return finding(contractSchemaInvalid, place(""), { why: "compile", detail: message });
}
