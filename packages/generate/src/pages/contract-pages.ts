import { bundleSchema, contractLabels, type ReadContracts } from "@trellis/contract";
import type { Bundled } from "../package-files.js";
import { contractPage, pageName } from "./contract-page.js";
import { definitionsPage } from "./definitions-page.js";
import { entityDiagram } from "./entity-diagram.js";
import { code, paragraphs, table } from "./markdown.js";

/** How {@link contractPages} writes. */
export interface ContractPagesOptions {
  /** The npm package of the contracts: "@trellis/marketing-contracts". */
  readonly packageName: string;
  /** Where a source file is, seen from the folder of the pages: from "contracts/lead/v1/schema.json". */
  link(file: string): string;
}

/**
 * Pages about the contracts of a package for people, as Markdown by file name: `README.md` with a list and a diagram of how
 * they refer to one another (Mermaid), one page for each contract, and `definitions.md`. They say only what the sources say.
 */
export function contractPages(
  sources: ReadContracts,
  { packageName, link }: ContractPagesOptions,
): Map<string, string> {
  const contracts: Bundled[] = sources.contracts.map((source) => ({
    source,
    schema: bundleSchema(source, sources).schema,
  }));
  const definitions = sources.definitions.map((source) => ({ source, schema: bundleSchema(source, sources).schema }));
  const context = { contracts, packageName, owners: sources.owners?.value, link };
  const pages = new Map([["README.md", overview(contracts)]]);
  for (const one of contracts) pages.set(pageName(one), contractPage(one, context));
  if (definitions.length > 0) pages.set("definitions.md", definitionsPage(definitions, link));
  return new Map([...pages].map(([name, page]) => [name, `${note}\n\n${page}`]));
}

const note = "<!-- Generated from the contracts. Do not edit: change the contract. -->";

function overview(contracts: readonly Bundled[]): string {
  return paragraphs([
    "# Contracts",
    table(
      ["contract", "", "libellé", "status", "owner"],
      contracts.map((one) => [
        `[${one.source.ref}](${pageName(one)})`,
        String(one.schema.description ?? one.source.title),
        contractLabels(one.schema, one.source.title, "fr").title,
        one.source.header.status,
        code(one.source.header.owner),
      ]),
    ),
    "The shapes that they share stand in [definitions](definitions.md).",
    "## How they refer to one another",
    "Each line is a field that holds the identifier of a record of another contract, of the newest major of each.",
    `\`\`\`mermaid\n${entityDiagram(contracts)}\n\`\`\``,
  ]);
}
