import type { Guardrails } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import { childPointer, type Json } from "@trellis/findings";
import type { TemplateEntry } from "../pages/template-entry.js";

/** Written by a program, and lists everything a package publishes. */
const maxIndexBytes = 10_000_000;

/** The templates that the guardrail packages list in their `trellis.json`, the first of each name and version. */
export function publishedTemplates({ packages }: Pick<Guardrails, "packages">): TemplateEntry[] {
  const entries = packages.flatMap((owner) => {
    const index = readDocument({ root: owner.folder, path: "trellis.json", maxBytes: maxIndexBytes }).value;
    const rows = isRecord(index) && Array.isArray(index.templates) ? index.templates : [];
    const brand = isRecord(index) && isRecord(index.brand) ? moduleOf(index.brand) : undefined;
    return rows.flatMap((row: Json, nth): TemplateEntry[] => {
      if (!isRecord(row) || !isName(row)) return [];
      return [
        {
          ...named(row),
          ...(moduleOf(row) && { module: moduleOf(row) }),
          ...(brand && { brand }),
          files: filesOf(row),
          pointer: childPointer("/templates", nth),
          package: owner,
        },
      ];
    });
  });
  const refs = new Set<string>();
  return entries.filter(({ name, major }) => {
    const ref = `${name}@${major}`;
    return !refs.has(ref) && refs.add(ref);
  });
}

type Row = { readonly [key: string]: Json };

function isName(row: Row): boolean {
  return typeof row.name === "string" && typeof row.major === "number" && typeof row.status === "string";
}

function named(row: Row): Pick<TemplateEntry, "name" | "major" | "status" | "version" | "kind"> {
  const text = (key: string): string | undefined => (typeof row[key] === "string" ? row[key] : undefined);
  const optional = (key: string) => {
    const value = text(key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    name: String(row.name),
    major: Number(row.major),
    status: String(row.status),
    ...optional("version"),
    ...optional("kind"),
    ...optional("sunset"),
    ...optional("title"),
    ...optional("purpose"),
    ...optional("owner"),
  };
}

function moduleOf(row: Row): { module: string; export: string } | undefined {
  const { module, export: name } = row;
  return typeof module === "string" && typeof name === "string" ? { module, export: name } : undefined;
}

function filesOf({ files }: Row): { address: string; file: string }[] {
  if (!Array.isArray(files)) return [];
  return files.flatMap((one: Json) =>
    isRecord(one) && typeof one.address === "string" && typeof one.file === "string"
      ? { address: one.address, file: one.file }
      : [],
  );
}

function isRecord(value: Json | undefined): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
