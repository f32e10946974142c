import { bundleSchema, type ContractSource, type ReadContracts } from "@trellis/contract";
import type { Finding } from "@trellis/findings";
import { compileMigration } from "@trellis/generate";
import { checkMigration } from "./check-migration.js";

/**
 * Checks every migration of a package: `migrate.ts` as it stands in the folder, compiled and run here. It is code of the
 * package that is about to be released, and whoever releases it trusts it.
 */
export async function checkMigrations(sources: ReadContracts): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const source of sources.contracts) {
    const { compiled, findings: unusable } = await compileMigration(source, sources);
    findings.push(...unusable);
    if (!compiled || !source.migration) continue;
    const { from, code } = compiled;
    const [before, after] = [bundleSchema(from, sources), bundleSchema(source, sources)];
    // A reference that leads nowhere was told when the contracts were read.
    if (before.findings.length + after.findings.length > 0) continue;
    const module: { readonly upgrade: (old: unknown) => unknown } = await import(
      /* @vite-ignore */ moduleAddress(code)
    );
    findings.push(
      ...checkMigration({
        from: from.ref,
        to: source.ref,
        before: before.schema,
        after: after.schema,
        examples: examplesOf(from),
        upgrade: module.upgrade,
        at: { file: source.migration.file, contract: source.ref },
      }),
    );
  }
  return findings;
}

function examplesOf({ examples }: ContractSource) {
  return examples.accepted.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, value }]));
}

/** It imports nothing, so it needs no place on disk. */
function moduleAddress(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
}
