import type { Bundled } from "../package-files.js";
import { type Reference, referencesOf } from "./references.js";

/** How contracts refer to one another, as a Mermaid diagram of the newest major of each. */
export function entityDiagram(contracts: readonly Bundled[]): string {
  const newest = new Map(contracts.map((one) => [one.source.name, one]));
  const lines = [...newest.values()].flatMap((one) => {
    const references = referencesOf(one).filter(({ to }) => newest.has(nameOf(to)));
    return [...byTarget(references)].map(([to, all]) => relation(one.source.name, to, all));
  });
  const alone = [...newest.keys()].filter((name) => !lines.some((line) => line.split(" ").includes(name)));
  return ["erDiagram", ...lines, ...alone].map((line, nth) => (nth === 0 ? line : `  ${line}`)).join("\n");
}

function relation(from: string, to: string, references: readonly Reference[]): string {
  const many = references.some((one) => one.many);
  const end = many ? "o{" : references.some((one) => one.required) ? "||" : "o|";
  return `${from} }o--${end} ${to} : "${references.map(({ path }) => path).join(", ")}"`;
}

function nameOf(ref: string): string {
  return ref.split("@")[0] ?? ref;
}

function byTarget(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const one of references) groups.set(nameOf(one.to), [...(groups.get(nameOf(one.to)) ?? []), one]);
  return groups;
}
