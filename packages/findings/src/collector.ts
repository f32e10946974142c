import { countFindings, type Finding } from "./finding.js";
import { groupKey } from "./fingerprint.js";

/** Counts findings exactly and keeps only the first few of each kind. */
export interface Collector {
  add(finding: Finding): void;
  addAll(findings: Iterable<Finding>): void;
  /** How many problems were added in all. */
  readonly total: number;
  /**
   * The kept findings in the order in which their kind first came. The last sample of a kind carries the rest of its
   * count, so that the sum of the counts is the exact total.
   */
  findings(): Finding[];
}

/** Bounds of a collector, so that a file with a hundred million bad records fits in memory. */
export interface CollectorLimits {
  /** How many findings of a kind (rule × field × file) are kept; 3 by default. */
  samples?: number;
  /**
   * How many kinds one rule may have in one file before further ones are counted together, marked `others`;
   * 200 by default. A stranger's file can name a new field in every record.
   */
  kindsPerRule?: number;
}

interface Group {
  readonly kept: Finding[];
  /** Whether its findings are of several kinds. */
  readonly mixed: boolean;
  total: number;
}

/** Makes an empty {@link Collector}. */
export function createCollector({ samples = 3, kindsPerRule = 200 }: CollectorLimits = {}): Collector {
  const groups = new Map<string, Group>();
  const kinds = new Map<string, number>();
  let total = 0;

  function add(finding: Finding): void {
    const amount = finding.count ?? 1;
    total += amount;
    const group = groupOf(finding);
    group.total += amount;
    if (group.kept.length < samples) group.kept.push(finding);
  }

  function groupOf(finding: Finding): Group {
    const key = groupKey(finding);
    const known = groups.get(key);
    if (known) return known;
    const bucket = `${finding.rule}\u0000${finding.at.tool ?? ""}\u0000${finding.at.file ?? ""}`;
    const used = kinds.get(bucket) ?? 0;
    if (used >= kindsPerRule) return ensure(`${bucket}\u0000rest`, true);
    kinds.set(bucket, used + 1);
    return ensure(key, false);
  }

  function ensure(key: string, mixed: boolean): Group {
    let group = groups.get(key);
    if (!group) {
      group = { kept: [], mixed, total: 0 };
      groups.set(key, group);
    }
    return group;
  }

  return {
    add,
    addAll: (findings) => {
      for (const finding of findings) add(finding);
    },
    get total() {
      return total;
    },
    findings: () => [...groups.values()].flatMap(withRest),
  };
}

function withRest({ kept, mixed, total }: Group): Finding[] {
  const last = kept.at(-1);
  if (!last) return [];
  const before = kept.slice(0, -1);
  const rest = total - countFindings(before);
  if (rest <= 1) return kept;
  return [...before, { ...last, count: rest, ...(mixed ? { others: true as const } : {}) }];
}
