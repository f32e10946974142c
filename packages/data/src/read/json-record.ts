import { type Position, parseJsonText } from "@trellis/contract/read";
import type { DataRecord } from "./data-record.js";

/** A record that was written as JSON. Its text is only read for positions when somebody asks. */
export class JsonRecord implements DataRecord {
  #locate: DataRecord["locate"] | undefined;

  constructor(
    readonly value: unknown,
    readonly record: number,
    readonly line: number,
    readonly column: number,
    readonly text: string,
  ) {}

  locate(pointer: string, part?: "key" | "value"): Position | undefined {
    this.#locate ??= parseJsonText(this.text, { line: this.line, column: this.column }).locate;
    return this.#locate(pointer, part);
  }
}
