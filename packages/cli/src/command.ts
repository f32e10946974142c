import type { ExitCode } from "@trellis/findings";
import type { Io } from "./io.js";
import type { Language } from "./language.js";
import type { OptionValues } from "./options.js";
import type { Texts } from "./texts/texts.js";

/** What every command runs with. */
export interface Call {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly io: Io;
  readonly language: Language;
  readonly texts: Texts;
  /** The version of Trellis. */
  readonly version: string;
}

/** A command: writes its result to `io.stdout` and says how it ended. */
export type Command = (call: Call) => Promise<ExitCode>;
