// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Exceptions of a tool 1.0.0. Kept by trellis.
 *
 * Says which rules a tool bends, where, why, until when, and who answers for it.
 */
export declare const waivers: import("@trellis/runtime").Contract<Waivers>;

/**
 * The rules that a tool bends for a time, and why. It stands as waivers.yaml at the root of the tool’s folder.
 */
export interface Waivers {
  /**
   * One entry for each exception.
   *
   * Items: One rule bent in one place, for a reason and for a time.
   */
  waivers: {
    /**
     * The name of the exception within the tool, in small letters, digits and hyphens. Grants and renewals go by it.
     */
    id: string;
    /**
     * The rule that is bent, as the report names it.
     */
    rule: string;
    /**
     * Where the rule is bent. Each part narrows it: the file, the contract, the field, the blank of a template, or the name of what is meant, such as a column.
     */
    place: {
      /**
       * A file, from the tool’s folder. `*` stands for a part of its name.
       */
      file?: string;
      /**
       * A contract and its major version.
       */
      contract?: string;
      /**
       * A field of the contract, by its path; [] stands for every entry of a list.
       */
      field?: string;
      /**
       * A blank of a template.
       */
      slot?: string;
      /**
       * The name of what is meant where it is no field: a column, for instance.
       */
      name?: string;
    };
    /**
     * Why the rule cannot be kept here for now.
     */
    reason: string;
    /**
     * What the exception is to show: whoever keeps the rule learns from it.
     */
    learn: string;
    /**
     * The team that answers for the exception; one of owners.yaml.
     */
    owner: string;
    /**
     * The day on which the exception was written: year, month and day. The longest span counts from it.
     */
    since: string;
    /**
     * The last day of the exception. After its end the problem fails the check again.
     */
    until: string;
    /**
     * Where the days begin and end, by its IANA name; otherwise the zone of the configuration holds.
     */
    zone?: string;
    /**
     * What was learned. Without it the exception cannot be renewed.
     */
    outcome?: string;
    /**
     * The id of the exception that this one goes on with.
     */
    renews?: string;
  }[];
}
