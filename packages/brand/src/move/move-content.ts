import { childPointer, type Finding, fails, finding, type Json, type Place } from "@trellis/findings";
import type { PublishedTemplate } from "../compile/compile-template.js";
import type { Locate } from "../content/page-options.js";
import { slotAsked } from "../rules/content/slot-asked.js";
import { slotGone } from "../rules/content/slot-gone.js";
import { slotRenamed } from "../rules/content/slot-renamed.js";
import { sampleLine } from "./sample-value.js";
import { slotMoves } from "./slot-moves.js";

/** What {@link moveContent} is told. */
export interface ContentMove {
  /** The version that the content is for, and the one that it is to be for. */
  readonly from: PublishedTemplate;
  readonly to: PublishedTemplate;
  readonly content: Json;
  /** Where the parts of the content stand. */
  readonly place?: Locate;
}

/** Content as a new version of its template takes it, as far as nobody needs to decide. */
export interface MovedContent {
  /** With the new version's name, and with the new names of slots; what went is left out. */
  readonly content: Json;
  /** What breaks, and what to write instead; empty when the content is right as soon as it names the new version. */
  readonly findings: readonly Finding[];
}

/**
 * Holds the content of a page against another major version of its template: every slot that is renamed, gone or newly asked
 * for, and every value that the new version does not take. Pure; never throws.
 */
export function moveContent({ from, to, content, place }: ContentMove): MovedContent {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return { content, findings: [] };
  const { renamed, gone, asked } = slotMoves(from, to);
  const at = (pointer: string, part?: "key" | "value"): Place => ({
    contract: from.ref,
    template: to.ref,
    ...place?.(pointer, part),
    pointer,
  });
  const findings: Finding[] = [];
  const oldName = new Map([...renamed].map(([old, name]) => [name, old]));
  const moved: Record<string, Json> = {};
  for (const [key, value] of Object.entries(content)) {
    const next = renamed.get(key);
    const lost = gone.find(({ name }) => name === key);
    const where = { ...at(childPointer("", key), "key"), slot: key };
    if (next !== undefined) findings.push(finding(slotRenamed, where, { name: key, instead: next, template: to.ref }));
    if (lost) findings.push(finding(slotGone, where, { name: key, template: to.ref }));
    else if (value !== undefined)
      Object.defineProperty(moved, next ?? key, { value, enumerable: true, configurable: true, writable: true });
  }
  moved.template = to.ref;
  const missing = asked.filter(({ name }) => !Object.hasOwn(moved, name));
  for (const slot of missing)
    findings.push(
      finding(
        slotAsked,
        { ...at(childPointer("", slot.name), "key"), contract: to.ref, slot: slot.name },
        { template: to.ref, write: sampleLine(slot) },
      ),
    );
  const result = to.contract("content").parse(moved);
  for (const one of result.ok ? [] : result.findings) {
    const [, name = "", ...rest] = (one.at.pointer ?? "").split("/");
    // Said above, with what to write.
    if (rest.length === 0 && missing.some((slot) => slot.name === name)) continue;
    const pointer = ["", oldName.get(name) ?? name, ...rest].join("/");
    findings.push({ ...one, at: { ...one.at, ...at(pointer), contract: to.ref, slot: name } });
  }
  return { content: moved, findings: findings.filter(fails) };
}
