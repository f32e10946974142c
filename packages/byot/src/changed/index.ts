export type { ChangedFiles } from "./changed-files.js";
export { type ReadChangedFiles, readChangedFiles } from "./read-changed-files.js";
export { type PathsToWatch, touchedPaths } from "./touched-paths.js";
