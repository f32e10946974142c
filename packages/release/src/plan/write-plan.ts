import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, type Finding, fails, finding, type WordBook } from "@trellis/findings";
import { releaseFilePlanned } from "../rules/index.gen.js";
import { changesetFolder } from "./read-changesets.js";
import type { PlannedContract, ReleasePlan } from "./release-facts.js";

const bumpTooSmall = "release/bump-too-small";

/** What writing a plan mends: nothing else that stands against a release goes away by it. */
const mendedByWriting = new Set(["release/schema-changed", "release/version-too-small", bumpTooSmall]);

/** What {@link writePlan} needs besides the plan. */
export interface PlanToWrite {
  readonly plan: ReleasePlan;
  /** The package's folder; absolute. */
  readonly folder: string;
  /** What files in findings are relative to. */
  readonly root: string;
  /** The words of `compat` rules in the language of the changelog. */
  readonly words: WordBook;
}

/**
 * Gives the contracts their versions and writes the changeset. Gives the findings that are left: when one of them still
 * fails, nothing was written.
 */
export function writePlan({ plan, folder, root, words }: PlanToWrite): Finding[] {
  const home = changesetFolder(folder);
  const moved = home === undefined ? withVersion(join(folder, "package.json"), plan.version) : undefined;
  const left = plan.findings.filter(
    ({ rule }) => !mendedByWriting.has(rule) || (rule === bumpTooSmall && home === undefined && moved === undefined),
  );
  if (left.some(fails) || plan.findings.length === left.length) return left;
  const shown = (file: string): string => relative(root, file).split(sep).join("/");
  const written: Finding[] = [];
  for (const { state, to } of plan.contracts) {
    if (!state?.folder || state.version === to || state.kind === "definition") continue;
    const file = join(state.folder, `${state.kind}.yaml`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^(version:\s*)(["']?)[^\s"'#]+\2/m, `$1$2${to}$2`));
    written.push(
      finding(releaseFilePlanned, { file: shown(file), contract: state.ref }, { name: shown(file), what: "version" }),
    );
  }
  const isTooSmall = plan.findings.some(({ rule }) => rule === bumpTooSmall);
  if (moved !== undefined && isTooSmall) {
    const file = join(folder, "package.json");
    writeFileSync(file, moved);
    written.push(finding(releaseFilePlanned, { file: shown(file) }, { name: shown(file), what: "version" }));
  }
  if (home !== undefined && isTooSmall) {
    const text = changesetText(plan, words);
    const id = createHash("sha256").update(text).digest("hex").slice(0, 8);
    const file = join(home, `trellis-${id}.md`);
    writeFileSync(file, text);
    written.push(finding(releaseFilePlanned, { file: shown(file) }, { name: shown(file), what: "changeset" }));
  }
  return [...left, ...written];
}

/**
 * The text of a package.json with another version: where there are no changesets, that is what moves a package. Undefined
 * when its version is not written where one expects it.
 */
function withVersion(file: string, version: string): string | undefined {
  const text = readFileSync(file, "utf8");
  const moved = text.replace(
    /^(\s*"version"\s*:\s*)"[^"]*"/m,
    (_, start: string) => `${start}${JSON.stringify(version)}`,
  );
  const after: unknown = JSON.parse(moved.replace(/^\uFEFF/, ""));
  const isMoved = typeof after === "object" && after !== null && "version" in after && after.version === version;
  return isMoved ? moved : undefined;
}

/** A changeset that says to whoever uses the contracts what they have to do: mostly nothing. */
function changesetText({ package: name, bump, contracts }: ReleasePlan, words: WordBook): string {
  const notes = contracts
    .filter(({ change }) => change !== "same" && change !== "draft")
    .map((one) => note(one, words));
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${notes.join("\n\n")}\n`;
}

function note({ ref, title, change, to, changes }: PlannedContract, words: WordBook): string {
  if (change === "added") return `${title} (${ref}) is new. Nobody has to change anything; import it when you need it.`;
  if (change === "removed") return `${ref} has ended and is no longer in the package. Move to a later major.`;
  const sentences = changes.map((one) => `- ${firstSentence(describe(one, words).problem)}`);
  const heading = `${title} ${to} (${ref}): everything that was right still is; your tools keep working.`;
  return [heading, ...(sentences.length > 0 ? ["", ...new Set(sentences)] : [])].join("\n");
}

/** What changed, without the record that shows it. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
