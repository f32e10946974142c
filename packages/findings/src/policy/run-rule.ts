import { type Classification, classifyValue } from "../classified-value.js";
import { type Finding, finding } from "../finding.js";
import type { Json } from "../json.js";
import { childPointer, fieldPath } from "../labels.js";
import type { Place } from "../place.js";
import type { AnyPolicyRule } from "./policy.js";
import type { Hit, PolicyContext } from "./policy-rule.js";
import type { RecordSubject, Subject } from "./subjects.js";

/** How a rule's hits on one subject become findings. */
export interface PolicyRun {
  /** The place of what stands at a pointer into the subject. */
  place(pointer: string): Place;
  /** How careful one must be with the value at a pointer; `personal` when nobody says. */
  classification?(pointer: string): Classification | undefined;
  /** Shows personal values; only ever because a person asked for it. */
  readonly reveal?: boolean;
}

/** A rule that did not do its work. */
export interface PolicyTrouble {
  readonly what: "throws" | "no-list" | "bad-hit" | "too-many";
  /** What was thrown, on one line. */
  readonly error?: string;
}

// A subject with more hits than this is a rule that does not end.
const mostHits = 10_000;

/**
 * Runs a rule on one subject. Never throws: a rule that breaks is told as trouble, and what it found before still counts.
 * Values of the subject that stand in a hit's data by mistake are masked as if they stood in its `values`.
 */
export function runRule(
  rule: AnyPolicyRule,
  subject: Subject,
  ctx: PolicyContext,
  run: PolicyRun,
): { findings: Finding[]; trouble?: PolicyTrouble } {
  const findings: Finding[] = [];
  try {
    const hits: unknown = rule.check(subject, ctx);
    // The way of nearly every record: nothing found, and nothing made.
    if (Array.isArray(hits) && hits.length === 0) return { findings };
    if (!isIterable(hits)) return { findings, trouble: { what: "no-list" } };
    for (const hit of hits) {
      if (!isHit(hit)) return { findings, trouble: { what: "bad-hit" } };
      if (findings.length >= mostHits) return { findings, trouble: { what: "too-many" } };
      findings.push(findingOf(rule, hit, subject, run));
    }
    return { findings };
  } catch (error) {
    return { findings, trouble: { what: "throws", error: oneLine(error) } };
  }
}

function findingOf(rule: AnyPolicyRule, hit: Hit, subject: Subject, run: PolicyRun): Finding {
  const { place, reveal = false } = run;
  const pointer = hit.pointer ?? "";
  const classed = classedAs(pointer, subject, run);
  const own = subject.kind === "record" ? privateTexts(subject, run) : undefined;
  const data: { [key: string]: unknown } = {};
  for (const [name, part] of Object.entries(hit.data ?? {})) {
    // By these names a rule chooses among its sentences; a record that holds the same word gives nothing away.
    const found = ownWords.has(name) || typeof part !== "string" ? undefined : own?.get(part);
    data[name] = found === undefined ? part : classifyValue(part, found, reveal);
  }
  for (const [name, value] of Object.entries(hit.values ?? {})) data[name] = classifyValue(value, classed, reveal);
  const related = hit.related?.map((one) => ({ role: one.role, at: place(one.pointer) }));
  return finding(rule, { pointer, ...place(pointer) }, data, related);
}

const ownWords: ReadonlySet<string> = new Set(["what", "why", "kind"]);

function classedAs(pointer: string, { kind }: Subject, { classification }: PolicyRun): Classification {
  return classification?.(pointer) ?? (kind === "record" ? "personal" : "internal");
}

/** The texts of a record that are about a person, and how careful one must be with each. */
function privateTexts(subject: RecordSubject, run: PolicyRun): Map<string, Classification> {
  const found = new Map<string, Classification>();
  const visit = (value: Json, pointer: string): void => {
    if (typeof value === "string") {
      const classed = classedAs(pointer, subject, run);
      if (classed === "personal" || classed === "sensitive") found.set(value, classed);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, childPointer(pointer, key));
    }
  };
  visit(subject.value, "");
  return found;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isHit(hit: unknown): hit is Hit {
  if (typeof hit !== "object" || hit === null) return false;
  const { pointer, data, values, related } = hit as { [key: string]: unknown };
  const isPointer =
    pointer === undefined || (typeof pointer === "string" && (pointer === "" || pointer.startsWith("/")));
  return isPointer && isPlain(data) && isPlain(values) && (related === undefined || Array.isArray(related));
}

/** Nothing but data goes into a finding: no function, no date, nothing that a report could not write. */
function isPlain(part: unknown): boolean {
  if (part === undefined) return true;
  if (typeof part !== "object" || part === null || Array.isArray(part)) return false;
  return Object.values(part).every(isJson);
}

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    ? Object.values(value).every(isJson)
    : false;
}

function oneLine(error: unknown): string {
  let said: string;
  try {
    said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    said = "unknown";
  }
  return said.split("\n", 1)[0]?.slice(0, 300) ?? "";
}

/** The classification of a field of a contract by pointer: its own, or that of the nearest field around it. */
export function classificationsOf(
  fields: readonly { readonly path: string; readonly classification: Classification }[],
): (pointer: string) => Classification | undefined {
  const byPath = new Map(fields.map(({ path, classification }) => [path, classification]));
  return (pointer) => {
    for (let path = fieldPath(pointer); path !== ""; path = path.replace(/(?:^|\.)[^.[\]]*$|\[\]$/, "")) {
      const found = byPath.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
