import type { InternalErrorFacts } from "./internal-error-facts.js";
import type { Io } from "./io.js";
import type { Language } from "./language.js";
import { internalError } from "./rules/run/internal-error.js";
import { tellFinding } from "./tell-finding.js";

/** Says on stderr that Trellis failed and what to report. The stack is shown only to who asks for it. */
export async function tellInternalError(
  error: unknown,
  { io, language, version, command }: { io: Io; language: Language; version: string; command: string },
): Promise<void> {
  const facts: InternalErrorFacts = {
    trellis: version,
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    command,
    error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
  await tellFinding(internalError, { ...facts }, language, io);
  if (io.env.TRELLIS_DEBUG === "1" && error instanceof Error) io.stderr.write(`\n${error.stack ?? ""}\n`);
}
