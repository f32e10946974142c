import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Guardrails, type Owner, readOwners } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import { type Finding, finding } from "@trellis/findings";
import { defaultWaiverPolicy, type JudgedWaiver, judgeWaivers, type WaiverPolicy } from "@trellis/findings/waive";
import type { CheckedOne } from "../checked-one.js";
import type { ReadConfig } from "../config/read-config.js";
import { manifestName } from "../find/find-tools.js";
import { shownPath } from "../find/shown-path.js";
import { waiverGrantInTool } from "../rules/index.gen.js";
import { type GrantSource, grantsName, isInFolder, readGrants } from "./read-grants.js";
import { readWaivers, type ToolWithWaivers } from "./read-waivers.js";
import { type PolicyOnWaivers, waiverPolicy } from "./waiver-rules.js";

/** What one tool, or one file on its own, comes to the exceptions with: its findings have their levels. */
interface Checked extends Pick<CheckedOne, "tool" | "findings"> {
  /** The real path of a tool's folder. */
  readonly root: string | undefined;
}

/** What the exceptions of a run are settled with. */
export interface ExceptionsOfRun {
  readonly cwd: string;
  readonly config: Pick<ReadConfig, "config" | "place">;
  readonly guardrails: Guardrails;
  readonly policies: readonly PolicyOnWaivers[];
  readonly now: Date;
  /** Gives findings the level that they have in this run. */
  readonly levelled: (findings: readonly Finding[]) => readonly Finding[];
}

/** The exceptions of a run. */
export interface Exceptions {
  /** Every exception of every tool, as it stands. */
  readonly waivers: readonly JudgedWaiver[];
  /** What exceptions may be in this run. */
  readonly policy: WaiverPolicy;
  /** Whom to ask: the owners of the guardrail packages, and those beside the configuration. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** The folder of the configuration, whose grants count; absolute. */
  readonly beside: string;
}

/** What became of a run's findings. */
export interface SettledExceptions<One> extends Exceptions {
  /** The same as came in, with what is waived and asked for, and what is said of the exceptions themselves. */
  readonly settled: readonly One[];
  /** What is wrong with the grants and the policy, which no tool can write. */
  readonly findings: readonly Finding[];
}

/** The exceptions of a run that could not begin. */
export const noExceptions: Exceptions = { waivers: [], policy: defaultWaiverPolicy, owners: new Map(), beside: "" };

/**
 * Applies the exceptions of every tool to what was found in it, after levels. A tool's exceptions are its own: they
 * touch no other tool. A file on its own goes by the exceptions of the tool in whose folder it lies.
 */
export function settleExceptions<One extends Checked>(
  checked: readonly One[],
  run: ExceptionsOfRun,
): SettledExceptions<One> {
  const { cwd, config, guardrails, policies, now, levelled } = run;
  const beside = dirname(resolve(cwd, config.place("").file ?? "."));
  const owners = new Map([...ownersBeside(beside, cwd), ...guardrails.owners]);
  const sources = readGrants([...guardrails.packages.map(({ folder }) => folder), beside], cwd);
  const { policy, findings } = waiverPolicy({
    config: config.config,
    place: config.place,
    guardrails,
    policies,
    owners: [...owners.keys()],
  });
  const waivers: JudgedWaiver[] = [];
  const settled = checked.map((one) => {
    const home = homeOf(one, cwd);
    if (!home) return one;
    const isTool = one.root !== undefined;
    const read = readWaivers(home);
    const grants = sources.filter((source) => !isInFolder(source.folder, home.root)).flatMap((source) => source.grants);
    const judged = judgeWaivers({
      findings: one.findings,
      waivers: read.waivers,
      grants,
      policy,
      now,
      partial: !isTool,
    });
    if (isTool) waivers.push(...judged.waivers);
    const said = judged.findings.slice(one.findings.length).map((found) => located(found, home, read.place));
    const own = isTool ? [...read.findings, ...grantsInTool(home, sources, cwd)] : [];
    return { ...one, findings: [...judged.findings.slice(0, one.findings.length), ...levelled([...own, ...said])] };
  });
  return {
    settled,
    findings: [...findings, ...sources.flatMap((source) => source.findings)],
    waivers,
    policy,
    owners,
    beside,
  };
}

/** The tool whose exceptions hold: itself, or for a file on its own the nearest one around it, not above the run. */
function homeOf({ tool, root }: Checked, cwd: string): ToolWithWaivers | undefined {
  if (root !== undefined) return { name: tool.name, root, folder: tool.folder };
  for (let folder = resolve(cwd, tool.folder); ; folder = dirname(folder)) {
    const shown = shownPath(cwd, folder);
    if (shown === ".." || shown.startsWith("../")) return undefined;
    if (existsSync(join(folder, manifestName))) return { name: tool.name, root: folder, folder: shown };
    if (folder === cwd || dirname(folder) === folder) return undefined;
  }
}

/** The evaluator knows which part of an exception is meant; the file knows the line of it. */
function located(found: Finding, { name }: ToolWithWaivers, place: (pointer: string) => Finding["at"]): Finding {
  const { pointer, contract } = found.at;
  if (pointer === undefined || contract !== "waivers@1") return found;
  return { ...found, at: { ...found.at, ...place(pointer), tool: name } };
}

/** A grant that the tool could have written itself counts for nothing, and is told. */
function grantsInTool(
  { name, root, folder }: ToolWithWaivers,
  sources: readonly GrantSource[],
  cwd: string,
): Finding[] {
  const inTool = sources.filter((source) => isInFolder(source.folder, root));
  // A package of guardrails may be a tool as well: what its file grants to others is no matter of this one.
  const files = inTool.filter(({ grants }) => grants.some(({ tool }) => tool === name)).map(({ file }) => file);
  const own = folder === "." ? grantsName : `${folder}/${grantsName}`;
  const isTrusted = inTool.some(({ file }) => file === shownPath(cwd, join(root, grantsName)));
  if (!isTrusted && existsSync(join(root, grantsName))) files.push(own);
  return files.map((file) => finding(waiverGrantInTool, { tool: name, file }, { name: file }));
}

/** The owners that a repository adds to those of its guardrail packages, beside its configuration. */
function ownersBeside(folder: string, cwd: string): Map<string, Owner> {
  const path = "owners.yaml";
  if (!existsSync(join(folder, path))) return new Map();
  const { value } = readDocument({ root: folder, path, file: shownPath(cwd, join(folder, path)), syntax: "yaml" });
  return readOwners(value);
}
