// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Segment membership 1.0.0. Kept by crm.
 *
 * One shape for lists and audiences, so that a removal reaches every tool the list was sent to.
 */
export declare const segmentMembership: import("@trellis/runtime").Contract<SegmentMembership>;

/**
 * One person’s place in one segment, list or audience.
 */
export type SegmentMembership = (
  | {
      customer: unknown;
    }
  | {
      lead: unknown;
    }
  | {
      email: unknown;
    }
) & {
  /**
   * The identifier of the segment, list or audience.
   */
  segment: Identifier;
  /**
   * What the segment is called.
   */
  segmentName?: Text;
  /**
   * Who belongs: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * Who belongs, if not yet a customer: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * Who belongs, by e-mail address.
   */
  email?: Email;
  /**
   * Whether the person belongs now; “suppressed” is kept out whatever the rule says.
   */
  status: "member" | "removed" | "suppressed";
  /**
   * When the person came in, with the time zone.
   */
  addedAt: DateTime;
  /**
   * When the person went out, with the time zone.
   */
  removedAt?: DateTime;
  /**
   * The last day of the membership.
   */
  expiresOn?: string;
  /**
   * What put the person in or out.
   */
  reason?: "rule" | "manual" | "import" | "model" | "request";
  /**
   * The rule or model, with its version.
   */
  rule?: Text;
  /**
   * How sure the model is, from 0 to 1.
   */
  score?: number;
  /**
   * The campaign it was made for: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The tool the membership is sent to.
   */
  destination?: Text;
};
/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
