// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Granted exceptions 1.0.0. Kept by trellis.
 *
 * Says which exceptions from hard rules their owners have granted.
 */
export declare const grants: import("@trellis/runtime").Contract<Grants>;

/**
 * The exceptions that owners have granted. It stands as grants.yaml in a guardrail package, or beside trellis.config.yaml; one in a tool’s folder does not count.
 */
export interface Grants {
  /**
   * One entry for each exception that is granted.
   *
   * Items: An owner’s yes to one exception of one tool. It repeats what it says yes to.
   */
  grants: {
    /**
     * The name of the tool, as its manifest gives it.
     */
    tool: string;
    /**
     * The id of the exception in the tool’s waivers.yaml.
     */
    waiver: string;
    /**
     * The rule that may be bent.
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
     * The reason that was given and accepted.
     */
    reason: string;
    /**
     * The last day that is granted.
     */
    until: string;
    /**
     * The team that says yes: the owner of the contract or of the policy.
     */
    by: string;
    /**
     * The day on which it was granted.
     */
    granted: string;
  }[];
}
