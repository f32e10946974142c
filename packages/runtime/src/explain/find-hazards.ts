import { childPointer, type Finding, finding, type Place, type Rule } from "@trellis/findings";
import { dangerousKey } from "../rules/data/dangerous-key.js";
import { notJson } from "../rules/data/not-json.js";
import { tooDeep } from "../rules/data/too-deep.js";
import { deepest, isDangerousKey } from "../safe-structure.js";

/** More of them teach nobody anything, and a stranger's document can hold millions. */
const enough = 20;

/**
 * What makes a document unfit to be looked at any further or to be copied: nesting without end, dangerous keys,
 * members that cannot be read. The slow and telling twin of `isSafeStructure`.
 */
export function findHazards(input: unknown, at: Place): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<object>();
  // The objects on the way from the root to the one at hand: who meets one of them again is in a cycle.
  const open = new Set<object>();
  let endless = false;

  function report(rule: Rule, pointer: string, data: { [name: string]: string | number }): void {
    findings.push(finding(rule, { ...at, pointer: (at.pointer ?? "") + pointer }, data));
  }

  function look(value: object, pointer: string): void {
    if (endless || findings.length >= enough) return;
    if (open.size === deepest || open.has(value)) {
      // The first steps tell the place; nobody reads 256 of them.
      report(tooDeep, pointer.split("/", 9).join("/"), { limit: deepest });
      endless = true;
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    open.add(value);
    let key: string | number | undefined;
    try {
      // Of a list with a million numbers only their places in the list are asked for.
      for (key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
        if (isDangerousKey(`${key}`)) report(dangerousKey, childPointer(pointer, key), { property: key });
        const member: unknown = (value as Record<string, unknown>)[key];
        if (typeof member === "object" && member !== null) look(member, childPointer(pointer, key));
      }
    } catch {
      report(notJson, key === undefined ? pointer : childPointer(pointer, key), { found: "unreadable" });
    }
    open.delete(value);
  }

  if (typeof input === "object" && input !== null) look(input, "");
  return findings;
}
