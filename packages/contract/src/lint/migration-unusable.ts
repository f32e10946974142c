import { finding } from "@trellis/findings";
import { migrationUnusable } from "../rules/contract/migration-unusable.js";
import { predecessor } from "../source/predecessor.js";
import type { Check } from "./check.js";

/** `contract/migration-unusable`: a migration that has no earlier major to start from. Its code is the generator's to judge. */
export const checkMigrationUnusable: Check = function* ({ source, sources }) {
  if (source.kind !== "contract" || !source.migration || predecessor(source, sources)) return;
  const { ref: contract, migration } = source;
  yield finding(migrationUnusable, { contract, file: migration.file }, { why: "no-predecessor", contract });
};
