// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Partner 1.0.0. Kept by partner-marketing.
 *
 * One shape for the partners that every team keeps in lists of its own.
 */
export declare const partner: import("@trellis/runtime").Contract<Partner>;

/**
 * Where somebody gets mail.
 */
export type Email = string;

/**
 * An organisation that we work with.
 */
export interface Partner {
  /**
   * What tells this partner apart from all others; it never changes.
   */
  id: string;
  /**
   * What the partner is called.
   */
  name: string;
  /**
   * Where to write to the partner.
   */
  email?: Email;
  /**
   * The day on which the partnership began.
   */
  since?: string;
}
