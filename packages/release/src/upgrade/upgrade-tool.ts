import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { manifestName, type ReadManifest, readManifest } from "@trellis/byot";
import type { ContractEntry, Guardrails } from "@trellis/contract/guardrails";
import { childPointer, type Finding, fails, finding, nearest, type Place } from "@trellis/findings";
import { releaseUpgradeByHand, releaseUpgradePlanned, runContractsMissing } from "../rules/index.gen.js";
import { moveImports } from "./move-imports.js";

/** Which tool is to be moved, and where to. */
export interface UpgradeOptions {
  /** The tool's folder; absolute. */
  readonly folder: string;
  /** What files in findings are relative to. */
  readonly cwd: string;
  readonly guardrails: Guardrails;
  /** The contract to move to, "lead@2"; without it every contract moves to its newest active major. */
  readonly contract?: string;
  /** Writes what would be changed. */
  readonly write: boolean;
}

/**
 * Moves a tool to the next major of a contract: its manifest and the imports of its code. Every line is shown; nothing is
 * written unless `write` says so, and nothing of the tool is run. What no program can know, such as the field that takes
 * the place of one that is gone, is left to its maker, and said.
 */
export async function upgradeTool({ folder, cwd, guardrails, contract, write }: UpgradeOptions): Promise<Finding[]> {
  const shown = (path: string): string => relative(cwd, join(folder, path)).split(sep).join("/") || ".";
  if (contract !== undefined && !guardrails.contracts.has(contract)) {
    return [finding(runContractsMissing, {}, { name: contract, why: "no-contracts" })];
  }
  const manifest = readManifest({ root: folder, file: shown(manifestName) });
  if (manifest.findings.some(fails)) return [...manifest.findings];
  const moves = movesOf(manifest, guardrails, contract);
  const files = new Map<string, { before: string; after: string }>();
  if (moves.length > 0) {
    const text = readFileSync(join(folder, manifestName), "utf8");
    files.set(manifestName, { before: text, after: moveManifest(text, moves) });
  }
  const modules = new Map(moves.map(({ from, to }) => [moduleOf(from), moduleOf(to)]));
  for (const file of codeFiles(folder)) {
    const before = readFileSync(join(folder, file), "utf8");
    const after = moveImports(before, modules);
    if (after !== before) files.set(file, { before, after });
  }
  const findings = [...files].flatMap(([file, { before, after }]) => changedLines(before, after, shown(file), write));
  for (const move of moves) findings.push(...(await leftByHand(move, guardrails)));
  if (write) for (const [file, { after }] of files) writeFileSync(join(folder, file), after);
  return findings;
}

interface Move {
  readonly from: ContractEntry;
  readonly to: ContractEntry;
  /** Where the manifest names the contract. */
  readonly at: Place;
  /** The fields that the manifest names there. */
  readonly fields: readonly { readonly path: string; readonly at: Place }[];
}

function movesOf(manifest: ReadManifest, { contracts }: Guardrails, wanted: string | undefined): Move[] {
  const { produces, consumes } = manifest.declarations;
  const named = [
    ...produces.map(({ contract, map }) => ({
      contract,
      fields: Object.keys(map?.value ?? {}).map((path) => ({
        path,
        at: manifest.place(childPointer(map?.pointer ?? "", path), "key"),
      })),
    })),
    ...consumes.map(({ contract, fields }) => ({
      contract,
      fields: fields.map(({ text, pointer }) => ({ path: text, at: manifest.place(pointer) })),
    })),
  ];
  return named.flatMap(({ contract, fields }) => {
    const from = contracts.get(contract.text);
    const to = from && target(from, [...contracts.values()], wanted);
    return from && to ? [{ from, to, at: manifest.place(contract.pointer), fields }] : [];
  });
}

function target(
  from: ContractEntry,
  all: readonly ContractEntry[],
  wanted: string | undefined,
): ContractEntry | undefined {
  const later = all
    .filter(({ name, major, status }) => name === from.name && major > from.major && status === "active")
    .sort((a, b) => b.major - a.major);
  return wanted === undefined ? later[0] : later.find((one) => refOf(one) === wanted);
}

/** Gives the contract at each place its new name, and leaves every other character. */
function moveManifest(text: string, moves: readonly Move[]): string {
  const lines = text.split("\n");
  // From the right, so that the columns of one line stay true.
  for (const { from, to, at } of [...moves].sort((a, b) => (b.at.column ?? 0) - (a.at.column ?? 0))) {
    const index = (at.line ?? 0) - 1;
    const line = lines[index] ?? "";
    const start = (at.column ?? 1) - 1;
    lines[index] = line.slice(0, start) + line.slice(start).replace(refOf(from), refOf(to));
  }
  return lines.join("\n");
}

async function leftByHand({ to, fields }: Move, guardrails: Guardrails): Promise<Finding[]> {
  const contract = refOf(to);
  const { fields: known } = await guardrails.load(contract);
  const paths = known.map(({ path }) => path);
  return fields
    .filter(({ path }) => !paths.includes(path.replace(/\[\d+\]/g, "[]")))
    .map(({ path, at }) => finding(releaseUpgradeByHand, at, { name: path, contract, nearest: nearest(path, paths) }));
}

function changedLines(before: string, after: string, file: string, isWritten: boolean): Finding[] {
  const now = after.split("\n");
  return before.split("\n").flatMap((from, index) => {
    const to = now[index] ?? "";
    if (from === to) return [];
    const data = {
      name: `${file}:${index + 1}`,
      from: from.trim(),
      to: to.trim(),
      what: isWritten ? "written" : "planned",
    };
    return [finding(releaseUpgradePlanned, { file, line: index + 1 }, data)];
  });
}

/** The program files of a tool, without what it has installed or built. */
function codeFiles(folder: string): string[] {
  const found: string[] = [];
  const open = [""];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      // A link may lead out of the tool's folder: nothing is followed.
      if (entry.isDirectory() && !/^(node_modules|dist|\.git)$/.test(entry.name)) open.push(path);
      else if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

function refOf({ name, major }: ContractEntry): string {
  return `${name}@${major}`;
}

function moduleOf({ package: { name }, module }: ContractEntry): string {
  return `${name}${module.slice(1)}`;
}
