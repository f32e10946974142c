/**
 * The candidate that `word` most likely meant, or undefined when none is near. Case, accents, spaces, dots, dashes
 * and underscores do not count; otherwise about one slip in three characters is forgiven.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = fold(word);
  if (wanted === "") return undefined;
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    // A stranger's key can be as long as a file; no name is.
    if (candidate === word || candidate.length > longest) continue;
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const longest = 80;

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\s._\p{M}-]+/gu, "")
    .toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  const costs: number[][] = [];
  // Beyond the edges one of the two words is empty, and the other one is all there is to insert.
  const cost = (row: number, column: number): number => costs[row]?.[column] ?? row + column;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    costs[row] = current;
    for (let column = 1; column <= b.length; column++) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cost(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        isSwap ? cost(row - 2, column - 2) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
  }
  return cost(a.length, b.length);
}
