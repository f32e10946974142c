import type { Finding, Json } from "@trellis/findings";
import type { ContainmentQuestion, UndecidedReason } from "../containment.js";
import type { Dialect } from "../parse/dialect.js";

/** One version of a schema. */
export interface Version {
  readonly schema: unknown;
  /** The schema's own `$schema` when left out, and 2020-12 when it has none. */
  readonly dialect?: Dialect;
  /** The file it stands in, for the findings. */
  readonly file?: string;
  /** What it is called: "1.2.0". */
  readonly version?: string;
}

/** Who must understand whom. Backward: the new version accepts old records. Forward: the old accepts new records. */
export type CompatibilityMode =
  | "backward"
  | "forward"
  | "full"
  | "none"
  | "backward-transitive"
  | "forward-transitive"
  | "full-transitive";

/** How open objects are compared: by the fields that writers declare, or by everything the schema lets through. */
export type Comparison = "declared-fields" | "strict";

/** A question about versions of one schema. */
export interface VersionQuestion {
  /** The versions before, the oldest first. Only the last counts, unless the mode is transitive. */
  readonly before: readonly Version[];
  readonly after: Version;
  readonly mode: CompatibilityMode;
  readonly comparison: Comparison;
  readonly formats?: ContainmentQuestion["formats"];
  readonly resolve?: ContainmentQuestion["resolve"];
  readonly budget?: ContainmentQuestion["budget"];
}

/** What is to be said of a new version. */
export type VersionVerdict = "compatible" | "breaking" | "undecided";

/** A record that one version accepts and another refuses. */
export interface VersionWitness {
  readonly document: Json;
  /** Which promise it breaks: "backward" is an old record that the new version refuses. */
  readonly direction: "backward" | "forward";
  /** The earlier version concerned. */
  readonly version?: string;
}

/** A place in the earlier version or in the new one; in both where neither is to blame alone. */
export interface VersionPlace {
  readonly side?: "before" | "after";
  /** The earlier version concerned. */
  readonly version?: string;
  readonly file?: string;
  readonly pointer: string;
}

/** The answer about a new version. */
export interface VersionComparison {
  readonly verdict: VersionVerdict;
  /** Proven: both accept the very same documents, in strict comparison with the last version before. */
  readonly equivalent: boolean;
  /** What changed since the last version before, one finding for each change: rules `compat/…`. */
  readonly changes: readonly Finding[];
  /** For a breaking version. */
  readonly witness?: VersionWitness;
  /** Why it is undecided. The finding `compat/undecided` among the changes puts it into words. */
  readonly reason?: UndecidedReason | { readonly code: string; readonly message: string };
  /** Where the answer got lost. */
  readonly at?: VersionPlace;
  /** Where the other comparison would answer otherwise, what it would answer. */
  readonly otherComparison?: {
    readonly comparison: Comparison;
    readonly verdict: VersionVerdict;
    readonly witness?: VersionWitness;
  };
}
