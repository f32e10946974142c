import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readContracts } from "@trellis/contract";
import { contractPages } from "@trellis/generate";
import { compatibilityTable } from "./compatibility-table.js";
import type { Generated } from "./generated-files.js";

/** Written by hand; everything else in the folder is generated. */
const byHand = ["sources.md"];

/** The pages about our contracts in `docs/contracts`, and the table in `docs/compatibility.md`. */
export function generateDocs(root: string): Generated {
  const into = join(root, "docs", "contracts");
  const sources = readContracts({ folder: join(root, "packages", "marketing-contracts"), root });
  const pages = contractPages(sources, {
    packageName: "@trellis/marketing-contracts",
    link: (file) => `../../${file}`,
  });
  const problems = sources.findings.map(({ rule, at }) => `${at.file ?? ""}  ${rule}`);
  const left = existsSync(into) ? readdirSync(into).filter((name) => !pages.has(name) && !byHand.includes(name)) : [];
  problems.push(...left.map((name) => `docs/contracts/${name} belongs to no contract: delete it.`));
  const files = new Map([...pages].map(([name, page]) => [join(into, name), page]));
  const guide = join(root, "docs", "compatibility.md");
  if (existsSync(guide)) files.set(guide, withTable(readFileSync(guide, "utf8")));
  return { files, problems };
}

/** The page with the table as the engine answers now; the rest of it is written by hand. */
function withTable(page: string): string {
  const marks = /(<!-- table -->\n)[\s\S]*(\n<!-- end of table -->)/;
  return page.replace(marks, (_, start: string, end: string) => `${start}\n${compatibilityTable()}\n${end}`);
}
