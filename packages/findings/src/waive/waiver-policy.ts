/** What an organisation allows exceptions to be. Plain data. */
export interface WaiverPolicy {
  /** The longest span from the day an exception is written to its last day, as ISO 8601: "P90D", "P6M". */
  readonly spans: { readonly soft: string; readonly hard: string };
  /** IANA zone in which days end when an exception names none. */
  readonly zone: string;
  /** How many days before its end an exception is announced. */
  readonly notices: readonly number[];
  /** Who can answer for an exception: the keys of every `owners.yaml` that the run trusts. Absent, nobody is asked. */
  readonly owners?: readonly string[];
  /** Who says yes to a `hard` exception from a contract's rules: owner by reference, "lead@1". */
  readonly contractOwners?: { readonly [contract: string]: string };
  /** Who says yes where a policy brings the rule: owner by rule id. Comes before the contract's owner. */
  readonly ruleOwners?: { readonly [rule: string]: string };
}

/** What holds where nobody has said otherwise: 90 days on one's own word, 180 with a grant, days that end in UTC. */
export const defaultWaiverPolicy: WaiverPolicy = {
  spans: { soft: "P90D", hard: "P180D" },
  zone: "UTC",
  notices: [30, 7],
};
