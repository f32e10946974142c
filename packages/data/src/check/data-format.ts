/** The kinds of data files that are read. */
export type DataFormat = "csv" | "json" | "ndjson";

/** What a file is that is none of them; each has its own sentence. */
export type ForeignFormat = "compressed" | "other" | "spreadsheet" | "web-page";

const formats: { readonly [ending: string]: DataFormat | undefined } = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

const foreign: { readonly [ending: string]: ForeignFormat | undefined } = {
  xlsx: "spreadsheet",
  xlsm: "spreadsheet",
  xls: "spreadsheet",
  ods: "spreadsheet",
  numbers: "spreadsheet",
  gz: "compressed",
  zip: "compressed",
  "7z": "compressed",
  rar: "compressed",
  htm: "web-page",
  html: "web-page",
};

/** What follows the last point of a file's name, in small letters; empty when there is none. */
export function fileEnding(file: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}

/** The kind of a data file by its name's ending, or what it is instead. */
export function dataFormat(file: string): { readonly format: DataFormat } | { readonly foreign: ForeignFormat } {
  const ending = fileEnding(file);
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format) return { format };
  return { foreign: (Object.hasOwn(foreign, ending) && foreign[ending]) || "other" };
}

/** What a file is instead of what its name says, as far as its first bytes tell. */
export function foreignContent(bytes: Uint8Array, format: DataFormat): ForeignFormat | undefined {
  const [a, b, c, d] = bytes;
  // A sheet of Excel before 2007.
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return "spreadsheet";
  if (a === 0x1f && b === 0x8b) return "compressed";
  // Some products export a page with a table and call it a table; some save the page that says “please log in”.
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString("latin1");
  return format === "csv" && /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body|table|meta|\?xml)\b/i.test(start)
    ? "web-page"
    : undefined;
}
