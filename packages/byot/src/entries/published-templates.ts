import type { Guardrails } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import type { Json } from "@trellis/findings";
import type { PublishedName } from "./published-names.js";

/** The templates that the guardrail packages list in their `trellis.json`. */
export function publishedTemplates({ packages }: Guardrails): PublishedName[] {
  return packages.flatMap(({ folder }) => {
    const index = readDocument({ root: folder, path: "trellis.json" }).value;
    const rows = typeof index === "object" && index !== null && "templates" in index ? index.templates : [];
    return Array.isArray(rows) ? rows.filter(isPublishedName) : [];
  });
}

function isPublishedName(row: Json): row is { name: string; major: number; status: string } {
  if (typeof row !== "object" || row === null || !("name" in row && "major" in row && "status" in row)) return false;
  return typeof row.name === "string" && typeof row.major === "number" && typeof row.status === "string";
}
