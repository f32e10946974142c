import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readContracts } from "@trellis/contract";
import { contractPages } from "@trellis/generate";
import type { Generated } from "./generated-files.js";

/** Written by hand; everything else in the folder is generated. */
const byHand = ["sources.md"];

/** The pages about our contracts in `docs/contracts`. */
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
  return { files: new Map([...pages].map(([name, page]) => [join(into, name), page])), problems };
}
