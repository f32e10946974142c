export { contractFiles, writeYaml } from "./contract-files.js";
export { exportOdcs } from "./export-odcs.js";
export { type ImportedContract, type ImportedOdcs, type ImportOptions, importOdcs } from "./import-odcs.js";
export type { ContractParts, OdcsDocument } from "./odcs.js";
