import type { FormulaId } from "../formula/atom.js";
import { always } from "../formula/formulas.js";
import { isObject, own } from "../json/json-value.js";
import { everyText, type Language } from "../strings/language.js";
import { createLanguageOracle } from "../strings/language-oracle.js";
import { type Evidence, gatherEvidence, whenAll } from "./evidence.js";
import { declaredNames } from "./object-keywords.js";
import type { Reading } from "./schema-reader.js";

/** What is spoken of under one condition. */
interface Spoken {
  readonly when: FormulaId;
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly Language[];
  readonly speaksOfAll: boolean;
}

const mostPatterns = 8;

/**
 * What `unevaluatedProperties` asks: of every name that nothing beside it has spoken of, on the way that applies. Names that
 * the same parts speak of are taken together: either one of those parts applies, or their values fulfil the rest.
 */
export function unevaluatedProperties(one: Reading): FormulaId {
  const { formulas, schema } = one;
  const rest = one.inside(own(schema, "unevaluatedProperties"), "unevaluatedProperties");
  const evidence = gatherEvidence(one, ownEvidence, true);
  if (!evidence) return one.opaque("too-deep", "The evaluated properties cannot be followed.", "unevaluatedProperties");
  const spoken = whenAll(evidence).map(([when, what]) => spokenOf(when, what));
  const withPatterns = spoken.filter(({ patterns, speaksOfAll }) => patterns.length > 0 && !speaksOfAll);
  if (withPatterns.length > mostPatterns) {
    return one.opaque("too-large", "Too many patterns for names apply by conditions.", "unevaluatedProperties");
  }
  const everyKey = formulas.or(...spoken.flatMap(({ speaksOfAll, when }) => (speaksOfAll ? [when] : [])));
  const unless = (conditions: readonly FormulaId[], keys: Language): FormulaId =>
    formulas.or(everyKey, ...conditions, formulas.typed("object", { kind: "every", keys, of: rest }));

  const parts: FormulaId[] = [];
  const named = new Set(spoken.flatMap(({ names }) => [...names]));
  for (const [speaking, names] of byWhoSpeaks(named, spoken)) {
    if (speaking === "unclear") return one.opaque("pattern", "A pattern cannot be followed.", "unevaluatedProperties");
    parts.push(unless(speaking, { kind: "names", names }));
  }
  const unnamed: Language = { kind: "not", of: { kind: "names", names: named } };
  for (let region = 0; region < 1 << withPatterns.length; region++) {
    const inside = withPatterns.filter((_, index) => (region >> index) & 1);
    const outside = withPatterns.filter((_, index) => !((region >> index) & 1));
    const of = [
      ...(named.size > 0 ? [unnamed] : []),
      ...inside.map(anyOf),
      ...outside.map((other): Language => ({ kind: "not", of: anyOf(other) })),
    ];
    const [only] = of;
    const keys: Language = only === undefined ? everyText : of.length === 1 ? only : { kind: "every", of };
    const whens = inside.map(({ when }) => when);
    parts.push(unless(whens, keys));
  }
  return formulas.and(...parts);
}

function spokenOf(when: FormulaId, what: readonly Language[]): Spoken {
  return {
    when,
    names: new Set(what.flatMap((language) => (language.kind === "names" ? [...language.names] : []))),
    patterns: what.filter(({ kind }) => kind !== "names" && kind !== "all"),
    speaksOfAll: what.some(({ kind }) => kind === "all"),
  };
}

function anyOf({ patterns }: Spoken): Language {
  const [only] = patterns;
  return patterns.length === 1 && only ? only : { kind: "any", of: patterns };
}

/** The names, put together by the conditions under which something speaks of them. */
function byWhoSpeaks(
  named: ReadonlySet<string>,
  spoken: readonly Spoken[],
): Map<readonly FormulaId[] | "unclear", Set<string>> {
  const isIn = createLanguageOracle();
  const groups = new Map<string, { speaking: readonly FormulaId[] | "unclear"; names: Set<string> }>();
  for (const name of named) {
    const says = spoken.map((one) => one.names.has(name) || (one.patterns.length > 0 && isIn(anyOf(one), name)));
    const speaking = says.includes(undefined)
      ? "unclear"
      : spoken.flatMap(({ when }, index) => (says[index] ? [when] : []));
    const key = String(speaking);
    const group = groups.get(key) ?? { speaking, names: new Set() };
    groups.set(key, group);
    group.names.add(name);
  }
  return new Map([...groups.values()].map(({ speaking, names }) => [speaking, names]));
}

function ownEvidence(one: Reading, isStart: boolean): Evidence<Language>[] {
  const { schema } = one;
  const spoken = declaredNames(one).map((what) => ({ when: always, what }));
  const speaksOfAll =
    own(schema, "additionalProperties") !== undefined ||
    (!isStart && own(schema, "unevaluatedProperties") !== undefined);
  if (isObject(schema) && speaksOfAll) spoken.push({ when: always, what: everyText });
  return spoken;
}
