import { nearest } from "@trellis/findings";
import type { Io } from "./io.js";
import { asLanguage, languages } from "./language.js";
import type { OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** Reads `--format` of a command whose result is for people or for programs; text by default. */
export function readFormat({ format = "text" }: OptionValues): "text" | "json" {
  return oneOf("--format", format, ["text", "json"]);
}

/** Reads `--format` of a command that also drafts a text for people to edit; text by default. */
export function readDraftFormat({ format = "text" }: OptionValues): "text" | "json" | "markdown" {
  return oneOf("--format", format, ["text", "json", "markdown"]);
}

/** Refuses a language that is not spoken here. */
export function checkLanguage({ lang }: OptionValues): void {
  if (lang !== undefined && asLanguage(lang) === undefined) oneOf("--lang", lang, languages);
}

/** Reads `--now`: an ISO 8601 date, or a date and time with its zone; the clock by default. */
export function readNow({ now }: OptionValues, io: Pick<Io, "now">): Date {
  if (now === undefined) return io.now();
  const time = isoTime.test(now) ? new Date(now) : undefined;
  if (time === undefined || Number.isNaN(time.getTime())) {
    throw new UsageError({ kind: "invalid-value", name: "--now", given: now, example: "--now 2026-11-21T08:00:00Z" });
  }
  return time;
}

/** Reads `--guardrails`: names with commas between them. */
export function readGuardrailNames({ guardrails }: OptionValues): string[] | undefined {
  if (guardrails === undefined) return undefined;
  const names = guardrails.split(",").map((name) => name.trim());
  if (names.some((name) => name === "")) {
    const example = "--guardrails @acme/contracts,@acme/brand";
    throw new UsageError({ kind: "invalid-value", name: "--guardrails", given: guardrails, example });
  }
  return names;
}

const isoTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function oneOf<const Value extends string>(name: string, given: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const near = nearest(given, allowed);
  throw new UsageError({ kind: "invalid-value", name, given, allowed, ...(near === undefined ? {} : { near }) });
}
