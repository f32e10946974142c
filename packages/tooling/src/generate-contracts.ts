import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@trellis/findings";
import { generatePackage } from "@trellis/generate";
import type { Outcome } from "./generated-files.js";
import { layers } from "./layers/layers.js";
import { type WorkspacePackage, workspacePackages } from "./repository.js";

/**
 * Generates every package that holds contracts or templates, with our own generator, from source. The engine's packages keep theirs
 * to themselves: the manifest, the configuration and the header of a contract are checked like any other document.
 */
export async function generateContracts(root: string, check: boolean): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const { name, folder } of withContracts(root)) {
    // An example is a package as an organisation would have it, so it publishes what it holds.
    const isExample = folder.startsWith(join(root, "examples"));
    const internal = !isExample && layers[name]?.layer !== "content";
    const { files, stale, findings } = await generatePackage({
      folder,
      root,
      check,
      internal,
      now: new Date(),
      ...(internal ? { command: "node packages/tooling/bin/generate.mjs contracts" } : {}),
    });
    const problems = findings.map(findingLine);
    if (files === 0 && problems.length === 0) problems.push(`${folder} has nothing that can be generated.`);
    outcomes.push({ files, changed: stale.map((path) => join(folder, path)), problems });
  }
  return {
    files: outcomes.reduce((sum, { files }) => sum + files, 0),
    changed: outcomes.flatMap(({ changed }) => changed),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

function withContracts(root: string): WorkspacePackage[] {
  const all = [...workspacePackages(root), ...workspacePackages(root, "examples")];
  return all.filter(
    ({ name, folder }) =>
      existsSync(join(folder, "contracts")) ||
      (layers[name]?.layer === "content" && ["templates", "policies"].some((one) => existsSync(join(folder, one)))),
  );
}

function findingLine({ rule, at: { file, line, pointer }, data }: Finding): string {
  return `${[file, line].filter(Boolean).join(":")}  ${rule}  ${pointer ?? ""} ${JSON.stringify(data)}`;
}
