import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { manifestName, readManifest } from "@trellis/byot";
import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, fails, finding, nearest } from "@trellis/findings";
import { structuredPatch } from "diff";
import {
  releaseUpgradeByHand,
  releaseUpgradeDocuments,
  releaseUpgradeNothing,
  releaseUpgradePlanned,
  runContractsMissing,
} from "../rules/index.gen.js";
import { keptFields, moveField, newlyRequired } from "./field-moves.js";
import { moveImports } from "./move-imports.js";
import { moveManifest, type TextMove } from "./move-manifest.js";
import { type ContractMove, contractMove, type Move, moduleOf, movesOf, refOf } from "./moves.js";
import { programFiles } from "./tool-files.js";
import { writeWhole } from "./write-file.js";

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

/** A file that changes, with the lines before and after as a unified diff. */
export interface ChangedFile {
  /** Relative to `cwd`, with "/". */
  readonly file: string;
  readonly diff: readonly string[];
}

/** What moves, and what is left to the maker. */
export interface UpgradedTool {
  readonly changes: readonly ChangedFile[];
  readonly findings: readonly Finding[];
}

/**
 * Moves a tool to the next major of a contract: its manifest with its map, and the imports of its code. Every line is shown;
 * nothing is written unless `write` says so, and nothing of the tool is run. Fields move where the publisher's migration
 * puts their values. What no program can know is left to the maker, and said.
 */
export async function upgradeTool({ folder, cwd, guardrails, contract, write }: UpgradeOptions): Promise<UpgradedTool> {
  const shown = (path: string): string => relative(cwd, join(folder, path)).split(sep).join("/") || ".";
  if (contract !== undefined && !guardrails.contracts.has(contract)) {
    return { changes: [], findings: [finding(runContractsMissing, {}, { name: contract, why: "no-contracts" })] };
  }
  const manifest = readManifest({ root: folder, file: shown(manifestName) });
  if (manifest.findings.some(fails)) return { changes: [], findings: [...manifest.findings] };
  const moves = movesOf(manifest, guardrails, contract);
  if (moves.length === 0) {
    return { changes: [], findings: [finding(releaseUpgradeNothing, { file: shown(manifestName) }, { contract })] };
  }
  const learnt = new Map<string, ContractMove>();
  for (const { from, to } of moves) {
    if (!learnt.has(refOf(from))) learnt.set(refOf(from), await contractMove(from, to, guardrails));
  }
  const { text, findings: byHand } = movedManifest(folder, moves, learnt);
  const modules = new Map(moves.map(({ from, to }) => [moduleOf(from), moduleOf(to)]));
  const files = [text, ...movedPrograms(folder, modules)].filter(({ before, after }) => before !== after);
  const changes = files.map(({ path, before, after }) => ({
    file: shown(path),
    diff: diffLines(shown(path), before, after),
  }));
  if (write) for (const { path, after } of files) writeWhole(join(folder, path), after);
  const what = write ? "written" : "planned";
  const planned = changes.map(({ file, diff }) => {
    const lines = diff.filter((line) => line.startsWith("+") && !line.startsWith("+++")).length;
    return finding(releaseUpgradePlanned, { file }, { name: file, count: lines, what });
  });
  const documents = [...learnt.values()].filter(({ hasMigration }) => hasMigration).map(documentsFinding);
  return { changes, findings: [...byHand, ...planned, ...documents] };
}

interface MovedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function movedManifest(
  folder: string,
  moves: readonly Move[],
  learnt: ReadonlyMap<string, ContractMove>,
): { text: MovedFile; findings: Finding[] } {
  const before = readFileSync(join(folder, manifestName), "utf8");
  const findings: Finding[] = [];
  const texts: TextMove[] = [];
  for (const move of moves) {
    const known = learnt.get(refOf(move.from));
    if (!known) continue;
    const contract = refOf(move.to);
    if (move.at) texts.push({ at: move.at, from: refOf(move.from), to: contract });
    const filled = new Set<string>();
    for (const { path, at } of move.fields) {
      const field = moveField(path, known);
      const to = field.becomes === "moved" ? field.to : path;
      if (field.becomes === "gone") {
        const near =
          field.near ??
          nearest(
            path,
            known.newFields.map((one) => one.path),
          );
        findings.push(finding(releaseUpgradeByHand, at, { kind: "gone", name: path, contract, nearest: near }));
      } else if (filled.has(to)) {
        findings.push(finding(releaseUpgradeByHand, at, { kind: "taken", name: path, contract, nearest: to }));
      } else {
        filled.add(to);
        if (to !== path) texts.push({ at, from: path, to });
      }
    }
    if (move.kind !== "produces") continue;
    // Without a map the columns have the fields' names, or those that people give them: what was filled in still is.
    if (move.fields.length === 0) for (const path of keptFields(known)) filled.add(path);
    for (const name of newlyRequired(known, [...filled])) {
      findings.push(finding(releaseUpgradeByHand, move.at ?? {}, { kind: "required", name, contract }));
    }
  }
  const { text: after, left } = moveManifest(before, texts);
  for (const { at, from, to } of left) {
    findings.push(finding(releaseUpgradeByHand, at, { kind: "form", name: from, contract: "", nearest: to }));
  }
  return { text: { path: manifestName, before, after }, findings };
}

function movedPrograms(folder: string, modules: ReadonlyMap<string, string>): MovedFile[] {
  return programFiles(folder).flatMap((path) => {
    const before = readProgram(join(folder, path));
    if (before === undefined) return [];
    return [{ path, before, after: moveImports(before, modules, { jsx: !/\.[cm]?ts$/.test(path) }) }];
  });
}

/** The text of a program; undefined when it cannot be read, or is no UTF-8 and would not survive being written again. */
function readProgram(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    const text = bytes.toString("utf8");
    return Buffer.from(text).equals(bytes) ? text : undefined;
  } catch {
    return undefined;
  }
}

function diffLines(file: string, before: string, after: string): string[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 2 });
  const parts = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
  return [`--- ${file}`, `+++ ${file}`, ...parts];
}

function documentsFinding({ from, to }: ContractMove): Finding {
  const line = `import { upgrade } from "${to.package.name}${to.upgrade?.module.slice(1) ?? ""}";`;
  return finding(releaseUpgradeDocuments, {}, { from: refOf(from), to: refOf(to), write: line });
}
