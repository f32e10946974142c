import type { Finding, Rule } from "@trellis/findings";
import type { Containment } from "../containment.js";
import { isEqualThroughout } from "../json/canonical-text.js";
import { readJson } from "../json/read-json.js";
import { none, type Outcome, some, Undecidable } from "../outcome.js";
import { compatMeaningUnchanged, compatSchemaNarrowed, compatSchemaWidened } from "../rules/index.gen.js";
import { type Change, type ChangeContext, changeOf, describeChange, placeOf } from "./describe-changes.js";
import { findFacts } from "./find-facts.js";
import { checkPair, openPair, type PairOptions } from "./pair.js";
import { type UndecidedDirection, undecidedFinding, versionPlace } from "./undecided-finding.js";
import type { Comparison, CompatibilityMode, Version, VersionComparison, VersionQuestion } from "./version.js";

/**
 * Whether a new version keeps the promises of a mode, and what changed since the last version before it, one finding for each
 * change. "breaking" comes with a record that shows it. Throws an EngineDisagreement as `checkContainment` does.
 */
export function compareVersions(given: VersionQuestion): VersionComparison {
  const asked = { ...given, before: given.before.map(readOnce), after: readOnce(given.after) };
  const { mode, comparison } = asked;
  const last = asked.before.at(-1);
  if (!last) return { verdict: "compatible", equivalent: false, changes: [] };
  const check = remembering();
  const { undecided, ...main } = judge(asked, comparison, check);
  const other: Comparison = comparison === "strict" ? "declared-fields" : "strict";
  const elsewhere = judge(asked, other, check);
  const strict = { ...optionsOf(asked), comparison: "strict" } as const;
  const { after } = asked;
  const equivalent = isContained(check(last, after, strict)) && isContained(check(after, last, strict));
  const options = { ...optionsOf(asked), comparison };
  const changes = tellChanges({ before: last, after, options, promised: directionsOf(mode), equivalent, check });
  return {
    ...main,
    equivalent,
    changes: undecided ? [...changes, undecidedFinding(undecided, after)] : changes,
    ...(elsewhere.verdict === main.verdict
      ? {}
      : {
          otherComparison: {
            comparison: other,
            verdict: elsewhere.verdict,
            ...(elsewhere.witness ? { witness: elsewhere.witness } : {}),
          },
        }),
  };
}

type Direction = "backward" | "forward";

type Check = typeof checkPair;

/** The same schema is read many times: as plain JSON it is copied once. */
function readOnce(version: Version): Version {
  const reading = readJson(version.schema);
  return reading.isJson ? { ...version, schema: reading.value } : version;
}

/** Asks every question once. */
function remembering(): Check {
  const known = new Map<Version, Map<Version, Map<Comparison, Containment>>>();
  return (writer, reader, options) => {
    const ofWriter = known.get(writer) ?? new Map<Version, Map<Comparison, Containment>>();
    known.set(writer, ofWriter);
    const answers = ofWriter.get(reader) ?? new Map<Comparison, Containment>();
    ofWriter.set(reader, answers);
    const answer = answers.get(options.comparison) ?? checkPair(writer, reader, options);
    answers.set(options.comparison, answer);
    return answer;
  };
}

function directionsOf(mode: CompatibilityMode): Direction[] {
  const plain = mode.replace("-transitive", "");
  if (plain === "none") return [];
  return plain === "full" ? ["backward", "forward"] : [plain as Direction];
}

function optionsOf({ formats, resolve, budget }: VersionQuestion): Omit<PairOptions, "comparison"> {
  return {
    ...(formats === undefined ? {} : { formats }),
    ...(resolve === undefined ? {} : { resolve }),
    ...(budget === undefined ? {} : { budget }),
  };
}

function isContained({ verdict }: Containment): boolean {
  return verdict === "contained";
}

interface Judged extends Pick<VersionComparison, "verdict" | "witness" | "reason" | "at"> {
  readonly undecided?: UndecidedDirection;
}

/** Asks for every direction and every earlier version that the mode speaks of. */
function judge(asked: VersionQuestion, comparison: Comparison, check: Check): Judged {
  const { before, after, mode } = asked;
  const earlier = mode.endsWith("-transitive") ? [...before].reverse() : before.slice(-1);
  const options: PairOptions = { ...optionsOf(asked), comparison };
  let open: Judged | undefined;
  for (const version of earlier) {
    for (const direction of directionsOf(mode)) {
      const answer = direction === "backward" ? check(version, after, options) : check(after, version, options);
      if (answer.verdict === "not-contained") {
        const named = version.version === undefined ? {} : { version: version.version };
        return { verdict: "breaking", witness: { document: answer.witness, direction, ...named } };
      }
      if (answer.verdict !== "undecided" || open) continue;
      const undecided = { version, direction, reason: answer.reason, at: answer.at };
      open = { verdict: "undecided", reason: answer.reason, at: versionPlace(undecided, after), undecided };
    }
  }
  return open ?? { verdict: "compatible" };
}

/** The changes one by one; none where the schemas are too deep, or no JSON, to be looked at part by part. */
function tellChanges(asked: Telling): Finding[] {
  try {
    return changesSince(asked);
  } catch (error) {
    if (error instanceof Undecidable || error instanceof RangeError) return [];
    throw error;
  }
}

interface Telling {
  readonly before: Version;
  readonly after: Version;
  readonly options: PairOptions;
  readonly promised: readonly Direction[];
  readonly equivalent: boolean;
  readonly check: Check;
}

function changesSince({ before, after, options, promised, equivalent, check }: Telling): Finding[] {
  const context: ChangeContext = {
    before,
    after,
    promised,
    backward: openPair(before, after, options),
    forward: openPair(after, before, options),
  };
  if (equivalent && isWrittenAlike(before.schema, after.schema)) return [];
  const root = { before: placeOf(before, ""), after: placeOf(after, "") };
  if (equivalent) return [changeOf(compatMeaningUnchanged, root, { name: "" }, none, none, context).finding];
  const changes = findFacts(context.backward).map((fact) => describeChange(fact, context));
  const whole = (direction: Direction, comparison: Comparison): Whole | undefined =>
    tellWhole(direction, { ...options, comparison }, root, context, check);
  changes.push(...unexplained(changes, (direction) => whole(direction, options.comparison), context));
  // What only the other comparison can tell apart is a difference all the same.
  if (changes.length === 0) changes.push(...untold((direction) => whole(direction, "strict"), context));
  return changes.map(({ finding }) => finding);
}

/** Whether two schemas are the same to the letter, the order of their keys included. */
function isWrittenAlike(one: unknown, other: unknown): boolean {
  if (isEqualThroughout(one, other) !== true) return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // Too deep to be written: they are equal, and nobody will ever read them.
    return true;
  }
}

type Places = Parameters<typeof changeOf>[1];

interface Whole {
  readonly rule: Rule;
  readonly at: Places;
  readonly witness: Outcome;
}

type FindWhole = (direction: Direction) => Whole | undefined;

/** Breaks that no change by itself accounts for. */
function unexplained(changes: readonly Change[], whole: FindWhole, context: ChangeContext): Change[] {
  const isTold = (direction: Direction): boolean =>
    changes.some(({ breaks }) => breaks === direction || breaks === "both");
  return (["backward", "forward"] as const).flatMap((direction) => {
    const found = isTold(direction) ? undefined : whole(direction);
    if (!found) return [];
    const [old, now] = direction === "backward" ? [found.witness, none] : [none, found.witness];
    return [changeOf(found.rule, found.at, { name: "" }, old, now, context)];
  });
}

/** Differences that break nothing in this comparison. */
function untold(whole: FindWhole, context: ChangeContext): Change[] {
  return (["backward", "forward"] as const).flatMap((direction) => {
    const found = whole(direction);
    return found ? [changeOf(found.rule, found.at, { name: "" }, none, none, context)] : [];
  });
}

/** What one direction takes away, where nothing smaller is to blame. */
function tellWhole(
  direction: Direction,
  options: PairOptions,
  at: Places,
  { before, after }: ChangeContext,
  check: Check,
): Whole | undefined {
  const isBackward = direction === "backward";
  const [writer, reader] = isBackward ? [before, after] : [after, before];
  const answer = check(writer, reader, options);
  if (answer.verdict !== "not-contained") return undefined;
  const place = placeOf(reader, answer.at.outer);
  return {
    rule: isBackward ? compatSchemaNarrowed : compatSchemaWidened,
    at: isBackward ? { ...at, after: place } : { ...at, before: place },
    witness: some(answer.witness),
  };
}
