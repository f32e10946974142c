import type { DataMap, MapEntry } from "@trellis/data";
import type { Json } from "@trellis/findings";

/** What a new manifest says. */
export interface NewManifest {
  readonly tool: string;
  readonly owner: string;
  readonly purpose?: string;
  readonly produces: readonly {
    readonly contract: string;
    /** Relative to the manifest, with "/". */
    readonly data: string;
    readonly map?: DataMap;
  }[];
  /** Said above it, a line each. */
  readonly comments?: readonly string[];
}

/** Writes a manifest as a person would: only what needs it stands in quotation marks. */
export function manifestText({ tool, owner, purpose, produces, comments = [] }: NewManifest): string {
  const lines = [
    ...comments.map((line) => `# ${line}`),
    `tool: ${scalar(tool)}`,
    `owner: ${scalar(owner)}`,
    ...(purpose === undefined ? [] : [`purpose: ${scalar(purpose)}`]),
    "produces:",
    ...produces.flatMap(({ contract, data, map }) => [
      `  - contract: ${scalar(contract)}`,
      `    data: ${scalar(data)}`,
      ...(map ? mapLines(map) : []),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function mapLines(map: DataMap): string[] {
  const entries = Object.entries(map);
  if (entries.length === 0) return ["    map: {}"];
  return ["    map:", ...entries.map(([target, entry]) => `      ${scalar(target)}: ${entryText(entry)}`)];
}

function entryText(entry: MapEntry): string {
  if (typeof entry === "string") return scalar(entry);
  const parts = Object.entries<Json | undefined>({ ...entry }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${flow(value)}`],
  );
  return `{ ${parts.join(", ")} }`;
}

function flow(value: Json): string {
  return typeof value === "string" && /^[A-Za-z][\w /@.-]*$/.test(value) && !isWord(value) && !/\s$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** What YAML takes for a text without quotation marks; all else stands in those of JSON, which YAML reads alike. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} _./()’'@,-]*$/u.test(text) && !/\s$|: | #/.test(text) && !isWord(text);
  return isPlain ? text : JSON.stringify(text);
}

function isWord(text: string): boolean {
  return /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
}
