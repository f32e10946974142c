import { describe, type Finding } from "@trellis/findings";
import { compareVersions } from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";

/** The changes between two schemas that are to understand each other both ways, in strict comparison. */
export function changed(before: object, after: object): readonly Finding[] {
  return compareVersions({
    before: [{ schema: before, file: "released/1.0.0.json" }],
    after: { schema: after, file: "schema.json" },
    mode: "full",
    comparison: "strict",
  }).changes;
}

/** The changes under one rule, with their sentences. */
export function explained(rule: string, before: object, after: object): object[] {
  return changed(before, after)
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, en: describe(finding, en), fr: describe(finding, fr) }));
}
