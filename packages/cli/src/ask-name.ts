import { suggestToolName } from "@trellis/byot";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The name of what is to be made: given, or asked for when a person is there. Refuses one that is none. */
export async function askName(
  { args, io, texts }: Call,
  example: string,
  isName: (text: string) => boolean,
): Promise<string> {
  const given = args[0] ?? (await io.ask?.(texts.new.ask))?.trim();
  if (given === undefined || given === "") throw new UsageError({ kind: "missing-argument", name: "name", example });
  if (isName(given)) return given;
  const near = suggestToolName(given);
  throw new UsageError({ kind: "invalid-value", name: "name", given, example, ...(near !== undefined && { near }) });
}

/** Small letters, digits and hyphens, a letter first. */
export function isPlainName(text: string): boolean {
  return text.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}
