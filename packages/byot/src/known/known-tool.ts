import type { KnownProblems } from "../../generated/known-problems/v1/index.js";

/** The problems that one tool came with, and the day by which they must be gone. */
export type KnownTool = KnownProblems["tools"][number];

/** One kind of problem that a tool came with, and how often it may still be found. */
export type KnownProblem = KnownTool["problems"][number];

/** The id under which a known problem shows as excepted in reports. */
export const knownId = "known-problems";

/** How long a tool may have the problems that it came with, where the organisation says nothing. */
export const longestByDefault = "P365D";
