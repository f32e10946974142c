import { childPointer, type Finding, finding, type Place } from "@trellis/findings";
import { dangerousKey } from "../rules/data/dangerous-key.js";
import { notJson } from "../rules/data/not-json.js";
import { tooDeep } from "../rules/data/too-deep.js";
import { deepest, isDangerousKey } from "../safe-structure.js";

/** More of one kind teach nobody anything, and a stranger's document can hold millions. */
const enough = 20;

/**
 * What makes a document unfit to be looked at any further or to be copied: nesting without end, dangerous keys,
 * members that cannot be read. The slow and telling twin of `isSafeStructure`.
 */
export function findHazards(input: unknown, at: Place): Finding[] {
  const findings: Finding[] = [];
  const seen = new WeakSet<object>();
  // The objects on the way from the root to the one at hand.
  const open = new Set<object>();
  const base = at.pointer ?? "";

  function look(value: unknown, pointer: string, depth: number): boolean {
    if (typeof value !== "object" || value === null) return true;
    if (depth > deepest) {
      findings.push(finding(tooDeep, { ...at, pointer: base + shortened(pointer) }, { limit: deepest }));
      return false;
    }
    // An object met on another way has been looked at already; a cycle runs into the limit above.
    if (seen.has(value) && !open.has(value)) return true;
    seen.add(value);
    open.add(value);
    for (const [key, member] of membersOf(value, pointer)) {
      if (!look(member, childPointer(pointer, key), depth + 1)) return false;
    }
    open.delete(value);
    return findings.length < enough;
  }

  function* membersOf(value: object, pointer: string): Generator<[string | number, unknown]> {
    try {
      for (const key of Object.keys(value)) {
        const isIndex = Array.isArray(value);
        if (!isIndex && isDangerousKey(key)) report(dangerousKey, childPointer(pointer, key), { property: key });
        let member: unknown;
        try {
          member = (value as Record<string, unknown>)[key];
        } catch {
          report(notJson, childPointer(pointer, key), { found: "unreadable" });
        }
        yield [key, member];
      }
    } catch {
      report(notJson, pointer, { found: "unreadable" });
    }
  }

  function report(rule: typeof dangerousKey | typeof notJson, pointer: string, data: { [name: string]: string }): void {
    if (findings.length < enough) findings.push(finding(rule, { ...at, pointer: base + pointer }, data));
  }

  look(input, "", 1);
  return findings;
}

/** The first steps of a pointer: nobody reads 256 of them. */
function shortened(pointer: string): string {
  return pointer.split("/").slice(0, 9).join("/");
}
