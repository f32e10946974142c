import { readdirSync, readFileSync } from "node:fs";
import type { Layout } from "./layout.js";

/**
 * Reads the layouts of a folder, one in each text file: lines of what is known of it, an empty line, and then a line for
 * each column, `name | fields, or - when it goes nowhere | value | value …`.
 */
export function readLayouts(folder: URL): Layout[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((name) => readLayout(readFileSync(new URL(name, folder), "utf8"), name));
}

function readLayout(text: string, name: string): Layout {
  const [head = "", table = ""] = text.split(/\r?\n\r?\n/);
  const facts = head.split(/\r?\n/).map((line) => splitAt(line, ": "));
  const all = (key: string) => facts.flatMap(([found, value]) => (found === key ? [value] : []));
  const one = (key: string) => all(key)[0] ?? "";
  const [contract, ...others] = one("contract").split(", ");
  if (!contract) throw new TypeError(`${name} names no contract.`);
  const rows = table.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.split("|").map(trim)]));
  const fields = rows.flatMap(([column = "", field = "-"]) => (field === "-" ? [] : [[column, field.split(",")]]));
  return {
    tool: one("tool"),
    file: one("file"),
    sources: all("source").map(readSource),
    ...(one("not seen") !== "" && { notSeen: one("not seen") === "all" ? "all" : one("not seen").split("; ") }),
    ...(one("held out") !== "" && { heldOut: one("held out") }),
    contract: [contract, ...others],
    columns: Object.fromEntries(rows.map(([column = "", , ...values]) => [column, values])),
    fields: Object.fromEntries(fields),
  };
}

function readSource(text: string): Layout["sources"][number] {
  const [, title = "", address = ""] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { title, address };
}

function splitAt(text: string, joint: string): [string, string] {
  const at = text.indexOf(joint);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + joint.length)];
}

function trim(text: string): string {
  return text.trim();
}
