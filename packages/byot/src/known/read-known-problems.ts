import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type Finding, fails, finding, type Place } from "@trellis/findings";
import { type KnownProblems, knownProblems } from "../../generated/known-problems/v1/index.js";
import { readChecked } from "../manifest/read-checked.js";
import { runKnownProblemsInvalid } from "../rules/index.gen.js";

/** The file that lists what tools came with, beside the configuration. */
export const knownProblemsName = "trellis.known.yaml";

/** The lists of a run. */
export interface ReadKnownProblems {
  readonly list: KnownProblems;
  readonly findings: readonly Finding[];
  /** The place of what stands at `pointer` in the file. */
  readonly place: (pointer: string) => Place;
}

/** The lists of a run that has none. */
export const noKnownProblems: ReadKnownProblems = {
  list: { tools: [] },
  findings: [],
  place: () => ({ file: knownProblemsName }),
};

// A tool can bring thousands of kinds of problems.
const mostBytes = 20_000_000;

/** Reads the known problems of the tools that are checked from `cwd`. A list that is wrong lists nothing. Never throws. */
export function readKnownProblems(cwd: string): ReadKnownProblems {
  const file = knownProblemsName;
  if (!lstatSync(join(cwd, file), { throwIfNoEntry: false })) return noKnownProblems;
  const { typed, findings, place } = readChecked(knownProblems, {
    root: cwd,
    path: file,
    file,
    syntax: "yaml",
    maxBytes: mostBytes,
  });
  if (typed) return { list: typed, findings, place };
  const problems = findings.filter(fails).length;
  return {
    list: { tools: [] },
    findings: [...findings, finding(runKnownProblemsInvalid, { file }, { name: file, problems })],
    place,
  };
}
