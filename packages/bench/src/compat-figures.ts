import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompatPair, type CompatPeer, compatPeers } from "./compat-peers.js";
import type { Figure } from "./figure.js";

/** How one contestant did on all pairs. Times are milliseconds for one pair, the best of the rounds. */
interface Score {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

const rounds = 3;

/** The proof of compatibility beside its peers, on the pairs of `TRELLIS_CORPORA`. Prints the whole table. */
export async function compatFigures(): Promise<Figure[]> {
  const folder = process.env.TRELLIS_CORPORA;
  const file = folder === undefined ? undefined : join(folder, "compat", "cases.json");
  if (file === undefined || !existsSync(file)) {
    console.log("TRELLIS_CORPORA names no folder with compat/cases.json, so the comparison of schemas is left out.\n");
    return [];
  }
  const pairs: CompatPair[] = JSON.parse(readFileSync(file, "utf8"));
  const scores: Score[] = [];
  for (const [name, peer] of Object.entries(await compatPeers())) scores.push(await run(name, peer, pairs));
  console.log(rows(scores));
  const of = (name: string): Score | undefined => scores.find((score) => score.name === name);
  const [us, them] = [of("@trellis/compat"), of("jsoncompat")];
  return [
    { what: "wrong answers", value: us?.wrong ?? Number.NaN, unit: "answers", atMost: 0 },
    {
      what: "median, beside jsoncompat",
      value: (us?.median ?? Number.NaN) / (them?.median ?? Number.NaN),
      unit: "×",
      atMost: 3,
    },
    { what: "95th percentile", value: us?.p95 ?? Number.NaN, unit: "ms", atMost: 100 },
  ];
}

async function run(name: string, peer: CompatPeer, pairs: readonly CompatPair[]): Promise<Score> {
  const best = pairs.map(() => Number.POSITIVE_INFINITY);
  const answers = new Map<CompatPair, boolean | undefined>();
  for (let round = 0; round < rounds; round++) {
    for (const [index, pair] of pairs.entries()) {
      const start = process.hrtime.bigint();
      const answer = await peer(pair);
      best[index] = Math.min(best[index] ?? 0, Number(process.hrtime.bigint() - start) / 1e6);
      answers.set(pair, answer);
    }
  }
  const sorted = best.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const count = (fits: (answer: boolean | undefined, pair: CompatPair) => boolean): number =>
    pairs.filter((pair) => fits(answers.get(pair), pair)).length;
  return {
    name,
    right: count((answer, { truth }) => answer === (truth === "contained")),
    wrong: count((answer, { truth }) => answer !== undefined && answer !== (truth === "contained")),
    undecided: count((answer) => answer === undefined),
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
  };
}

function rows(scores: readonly Score[]): string {
  const cells = scores.map(({ name, right, wrong, undecided, median, p95, worst }) => [
    name,
    ...[right, wrong, undecided].map(String),
    ...[median, p95, worst].map((time) => `${time.toFixed(2)} ms`),
  ]);
  const table = [["", "right", "wrong", "undecided", "median", "p95", "worst"], ...cells];
  const width = 2 + Math.max(...table.map(([name = ""]) => name.length));
  return `${table.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(10))).join("")).join("\n")}\n`;
}
