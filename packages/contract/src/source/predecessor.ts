import type { ContractSource, ContractSources } from "./contract-source.js";

/** The contract whose documents a contract's `migrate.ts` starts from: the same name, the next lower major that is there. */
export function predecessor(
  { name, major }: ContractSource,
  { contracts }: ContractSources,
): ContractSource | undefined {
  return contracts
    .filter((one) => one.name === name && one.major < major)
    .sort((a, b) => b.major - a.major)
    .at(0);
}
