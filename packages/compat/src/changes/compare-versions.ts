import type { Finding } from "@trellis/findings";
import type { Containment } from "../containment.js";
import { isEqualThroughout } from "../json/canonical-text.js";
import { none, some, Undecidable } from "../outcome.js";
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
export function compareVersions(asked: VersionQuestion): VersionComparison {
  const { mode, comparison } = asked;
  const last = asked.before.at(-1);
  if (!last) return { verdict: "compatible", equivalent: false, changes: [] };
  const { undecided, ...main } = judge(asked, comparison);
  const other: Comparison = comparison === "strict" ? "declared-fields" : "strict";
  const elsewhere = judge(asked, other);
  const strict = { ...optionsOf(asked), comparison: "strict" } as const;
  const { after } = asked;
  const equivalent = isContained(checkPair(last, after, strict)) && isContained(checkPair(after, last, strict));
  const changes = tellChanges(last, after, { ...optionsOf(asked), comparison }, directionsOf(mode), equivalent);
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
function judge(asked: VersionQuestion, comparison: Comparison): Judged {
  const { before, after, mode } = asked;
  const earlier = mode.endsWith("-transitive") ? [...before].reverse() : before.slice(-1);
  const options: PairOptions = { ...optionsOf(asked), comparison };
  let open: Judged | undefined;
  for (const version of earlier) {
    for (const direction of directionsOf(mode)) {
      const answer = direction === "backward" ? checkPair(version, after, options) : checkPair(after, version, options);
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
function tellChanges(...asked: Parameters<typeof changesSince>): Finding[] {
  try {
    return changesSince(...asked);
  } catch (error) {
    if (error instanceof Undecidable || error instanceof RangeError) return [];
    throw error;
  }
}

function changesSince(
  before: Version,
  after: Version,
  options: PairOptions,
  promised: readonly Direction[],
  equivalent: boolean,
): Finding[] {
  const context: ChangeContext = {
    before,
    after,
    promised,
    backward: openPair(before, after, options),
    forward: openPair(after, before, options),
  };
  if (isEqualThroughout(before.schema, after.schema) === true && equivalent) return [];
  const root = { before: placeOf(before, ""), after: placeOf(after, "") };
  if (equivalent) return [changeOf(compatMeaningUnchanged, root, { name: "" }, none, none, context).finding];
  const changes = findFacts(context.backward).map((fact) => describeChange(fact, context));
  return [...changes, ...unexplained(changes, options, root, context)].map(({ finding }) => finding);
}

/** Breaks that no change by itself accounts for. */
function unexplained(
  changes: readonly Change[],
  options: PairOptions,
  at: Parameters<typeof changeOf>[1],
  context: ChangeContext,
): Change[] {
  const { before, after } = context;
  const isTold = (direction: Direction): boolean =>
    changes.some(({ breaks }) => breaks === direction || breaks === "both");
  const found: Change[] = [];
  const tell = (direction: Direction, writer: Version, reader: Version): void => {
    if (isTold(direction)) return;
    const answer = checkPair(writer, reader, options);
    if (answer.verdict !== "not-contained") return;
    const place = placeOf(reader, answer.at.outer);
    const backward = direction === "backward";
    const rule = backward ? compatSchemaNarrowed : compatSchemaWidened;
    const where = backward ? { ...at, after: place } : { ...at, before: place };
    const witness = some(answer.witness);
    found.push(changeOf(rule, where, { name: "" }, backward ? witness : none, backward ? none : witness, context));
  };
  tell("backward", before, after);
  tell("forward", after, before);
  return found;
}
