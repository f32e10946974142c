import type { Io } from "./io.js";
import { chooseLanguage } from "./language.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { tellFinding } from "./tell-finding.js";
import { tellInternalError } from "./tell-internal-error.js";
import { readVersion } from "./version.js";
import { causeOf } from "./write-output.js";

/** Tells an error that reached the process itself, as any other error of ours. */
export async function tellCrash(error: unknown, argv: readonly string[], io: Io): Promise<void> {
  const [command = ""] = argv.filter((word) => !word.startsWith("-"));
  await tellInternalError(error, { io, language: chooseLanguage(argv, io), version: readVersion(), command });
}

/** Tells that what we write to goes no further: a full disk behind `>`, for one. */
export async function tellLostOutput(code: string, argv: readonly string[], io: Io): Promise<void> {
  await tellFinding(outputUnwritable, { file: "stdout", cause: causeOf(code), code }, chooseLanguage(argv, io), io);
}
