import { describe, type Finding, wordKey } from "@trellis/findings";
import type { DataReader, DataRecord, ReadOptions } from "../src/read/data-record.js";
import * as en from "../src/rules/words-en.gen.js";

/** What a reader made of a text. */
export interface ReadText<R extends DataRecord> {
  readonly records: readonly R[];
  readonly findings: readonly Finding[];
  /** Each finding's place and rule in one line, with its sentence when the rule is ours. */
  readonly problems: readonly string[];
}

/** Reads a text in chunks of `chunk` bytes; the buffer of each chunk is used again for the next, as a file's is. */
export function readText<R extends DataRecord, O extends ReadOptions>(
  create: (options: O) => DataReader<R>,
  content: string | Uint8Array,
  options: Omit<O, "at" | "report"> & { chunk?: number },
): ReadText<R> {
  const { chunk = 7, ...rest } = options;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const findings: Finding[] = [];
  const reader = create({ ...rest, at: {}, report: (made: Finding) => findings.push(made) } as unknown as O);
  const records: R[] = [];
  const buffer = Buffer.alloc(chunk);
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    buffer.set(part);
    records.push(...reader.push(buffer.subarray(0, part.length)));
  }
  records.push(...reader.end());
  return { records, findings, problems: findings.map(inOneLine) };
}

function inOneLine(found: Finding): string {
  const { line, column, record, cell, pointer } = found.at;
  const place = [`${line}:${column}`, cell, record && `#${record}`, pointer].filter((part) => part !== undefined);
  const sentence = Object.hasOwn(en, wordKey(found.rule)) ? `: ${describe(found, en).problem}` : "";
  return `${place.join(" ")} ${found.rule}${sentence}`;
}
