import type { Options } from "tsup";

/**
 * The one way an engine package is built: every `@trellis/source` file of its exports (and its bins) is an entry,
 * shared code is split into chunks, and the pages of the rules travel beside the code that finds them.
 */
export function engine(): Options;
