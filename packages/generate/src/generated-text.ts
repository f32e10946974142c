/** What the files of one contract have in common. */
export interface Generation {
  /** Where the contract stands in its package: "contracts/lead/v1". */
  readonly from: string;
  /** What to run to generate again. */
  readonly command: string;
  /** What to change instead; the contract unless said. */
  readonly what?: string;
}

/** The comment above every generated file. */
export function banner({ from, command, what = "contract" }: Generation): string {
  return `// Generated from ${from}. Do not edit: change the ${what}, then run \`${command}\`.\n`;
}

/** A JSON value as JavaScript, two spaces deep. A key `__proto__` stays a key. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}

/** A JSON file. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Lines as a documentation comment. */
export function docComment(text: string): string {
  const lines = text.replaceAll("*/", "* /").trim().split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** The sentence behind `@deprecated`, or nothing. */
export function deprecation(header: { status: string; sunset?: string; title: string; major: number }): string {
  if (header.status !== "deprecated" && header.status !== "retired") return "";
  const contract = `${header.title} ${header.major}`;
  if (header.status === "retired") return `@deprecated ${contract} is retired. Move to a newer version.`;
  return header.sunset
    ? `@deprecated ${contract} ends on ${header.sunset}. Move to a newer version before then.`
    : `@deprecated ${contract} is going away. Move to a newer version.`;
}
