import { type Finding, finding, type Place } from "@trellis/findings";
import { toolNameTaken } from "./rules/index.gen.js";

/** A tool's name, and where its manifest says it. */
export interface NamedTool {
  readonly name: string;
  readonly folder: string;
  readonly at: Place;
}

/**
 * Tools that share a name: one finding for each but the first. It is a fact about the tree and belongs to none of
 * them (`at.tool` stays away), or a stranger's tool could make another one fail by taking its name.
 */
export function checkNames(tools: readonly NamedTool[]): Finding[] {
  const byName = new Map<string, NamedTool[]>();
  for (const tool of tools) {
    const same = byName.get(tool.name);
    if (same) same.push(tool);
    else byName.set(tool.name, [tool]);
  }
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => nameTaken(other, first)),
  );
}

function nameTaken({ name, at }: NamedTool, first: NamedTool): Finding {
  const { tool: _, ...place } = at;
  return finding(toolNameTaken, place, { name, folder: first.folder }, [{ role: "first", at: first.at }]);
}
