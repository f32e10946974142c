import { resolve } from "node:path";
import { nearest } from "@trellis/findings";
import type { OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** The forms a report comes in. */
export const formats = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** A file that a report is to be written to, and in which form. */
export interface ReportFile {
  readonly file: string;
  readonly format: Format;
  /** It was named alone, `--output file`: it takes the place of the screen. */
  readonly isMain: boolean;
}

/** Where a report goes. */
export interface Outputs {
  /** The form on the screen, and in the files that name none. */
  readonly format: Format;
  readonly files: readonly ReportFile[];
}

/**
 * Reads `--format` and every `--output`: a file, or a form and a file, `sarif=report.sarif`. A file whose name begins like
 * that is written with its folder: `./a=b`. No file may be named twice, or the last would take the place of the first.
 */
export function readOutputs(options: Pick<OptionValues, "format" | "output">): Outputs {
  const format = readReportFormat(options.format ?? "text", "--format");
  const files = (options.output ?? []).map((given): ReportFile => {
    const [, name, file = ""] = /^([a-z0-9]+)=(.*)$/s.exec(given) ?? [];
    if (name === undefined) return { file: given, format, isMain: true };
    return { file, format: readReportFormat(name, "--output"), isMain: false };
  });
  const seen = new Set<string>();
  for (const { file } of files) {
    if (file.trim() === "") throw unnamed(options.output ?? []);
    if (seen.has(resolve(file))) throw new UsageError({ kind: "too-many-arguments", name: `--output ${file}` });
    seen.add(resolve(file));
  }
  return { format, files };
}

function readReportFormat(given: string, name: string): Format {
  const found = formats.find((format) => format === given);
  if (found !== undefined) return found;
  const near = nearest(given, formats);
  throw new UsageError({
    kind: "invalid-value",
    name,
    given,
    allowed: formats,
    ...(near === undefined ? {} : { near }),
  });
}

function unnamed(given: readonly string[]): UsageError {
  const example = "--output sarif=report.sarif";
  return new UsageError({ kind: "invalid-value", name: "--output", given: given.join(" "), example });
}
