import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { workspacePackages } from "../repository.js";
import type { RuleFamily } from "./count-firings.js";

/** Every rule of every package at `root`, the policies' included, by the place of its file. */
export function ruleFamilies(root: string): RuleFamily[] {
  return workspacePackages(root).flatMap(({ folder }) => {
    const rules = join(folder, "src", "rules");
    const policies = join(folder, "policies");
    return [
      ...namesIn(rules).flatMap((area) => familiesIn(root, join(rules, area), area)),
      ...namesIn(policies).flatMap((policy) => familiesIn(root, join(policies, policy, "rules"), "policy")),
    ];
  });
}

function familiesIn(root: string, folder: string, area: string): RuleFamily[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -".ts".length))
    .sort()
    .map((name) => ({
      id: `${area}/${name}`,
      test: relative(root, join(folder, `${name}.test.ts`)).replaceAll("\\", "/"),
    }));
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
