/** What may stand between the cells of a table. */
export type Delimiter = "," | ";" | "\t" | "|";

// In the order in which they win a tie: a comma is the one that also stands in prose.
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

/**
 * The delimiter of a table whose first lines are `lines`: the one that cuts most lines into as many cells as the
 * first; of those, the one that makes the most cells. A table of one column has none, and gets a comma.
 */
export function detectDelimiter(lines: readonly string[]): Delimiter {
  const [header = "", ...rows] = lines.filter((line) => line.trim() !== "");
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const columns = countOutsideQuotes(header, delimiter);
    if (columns === 0) continue;
    const agreeing = rows.filter((row) => countOutsideQuotes(row, delimiter) === columns).length;
    const score = (1 + agreeing) * 1000 + Math.min(columns, 999);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  let count = 0;
  let inQuotes = false;
  for (const sign of line) {
    if (sign === '"') inQuotes = !inQuotes;
    else if (sign === delimiter && !inQuotes) count++;
  }
  return count;
}
