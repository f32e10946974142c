import type { Place } from "../place.js";

/** Where a rule is bent. Every part narrows it; at least one has to, or the rule would be bent everywhere. */
export interface WaiverPlace {
  /** Relative to the tool's folder, with "/"; `*` stands for a part of a name, `**` for any number of folders. */
  readonly file?: string;
  /** "lead@1" */
  readonly contract?: string;
  /** The field's path, the same for every element of a list: "consents[].grantedAt". */
  readonly field?: string;
  /** The blank of a template. */
  readonly slot?: string;
  /** What is named and is no field: a column, a contract that nobody knows. */
  readonly name?: string;
}

/** A dated, reasoned, owned exception to one rule in one place, as a tool's `waivers.yaml` says it. */
export interface Waiver {
  /** Its name within the tool. */
  readonly id: string;
  /** The tool in whose folder it stands. */
  readonly tool?: string;
  /** That tool's folder as findings name files: "tools/webinar-import". Absent or "." is where the run was started. */
  readonly folder?: string;
  readonly rule: string;
  readonly place: WaiverPlace;
  readonly reason: string;
  /** What the exception is to teach: the centre learns from whoever bends its rules. */
  readonly learn: string;
  /** Who answers for it; a key of an `owners.yaml`. */
  readonly owner: string;
  /** "YYYY-MM-DD", the day on which it was written; in force from its beginning. */
  readonly since: string;
  /** "YYYY-MM-DD", its last day; in force until its end. */
  readonly until: string;
  /** IANA zone in which the two days begin and end; that of the policy when absent. */
  readonly zone?: string;
  /** What was learned; filled in before it can be renewed. */
  readonly outcome?: string;
  /** The id of the exception that this one goes on with. */
  readonly renews?: string;
  /** Where it is written. */
  readonly at?: Place;
}

/**
 * An owner's yes to an exception from a `hard` rule. It repeats what it says yes to, so that an exception which is
 * rewritten afterwards is no longer the one that was granted.
 */
export interface Grant {
  readonly tool: string;
  /** The id of the exception. */
  readonly waiver: string;
  readonly rule: string;
  readonly place: WaiverPlace;
  readonly reason: string;
  /** The last day that is granted; the exception's own may be earlier. */
  readonly until: string;
  /** The owner who says yes; a key of an `owners.yaml`. */
  readonly by: string;
  /** The day on which it was granted. */
  readonly granted: string;
  /** Where it is written. */
  readonly at?: Place;
}
