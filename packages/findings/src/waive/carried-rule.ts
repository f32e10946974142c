import type { Finding } from "../finding.js";

/**
 * The rule whose excepted problems a finding carries over from a receipt: the data is not here, so that the problems
 * themselves are not among the findings. Undefined for every other finding.
 */
export function carriedRule({ rule, data }: Pick<Finding, "rule" | "data">): string | undefined {
  const isCarried = rule === "tool/receipt-problems" && data.what === "excepted" && typeof data.name === "string";
  return isCarried ? String(data.name) : undefined;
}
