// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Correction 1.0.0. Kept by customer-data.
 *
 * A way back: what the people who meet customers know reaches the record, with how they know it.
 */
export declare const correction: import("@trellis/runtime").Contract<Correction>;

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
 * A text of several lines.
 */
export type LongText = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;

/**
 * Someone close to the customer says that a recorded value is wrong, and what is right.
 */
export interface Correction {
  /**
   * What tells this correction apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * The value that is meant: in which record, in which field.
   */
  record: {
    /**
     * The contract the record keeps: customer@2, lead@2.
     */
    contract: string;
    /**
     * Which record it is: its identifier.
     */
    id: Identifier;
    /**
     * Which value is wrong: its path in the record, “address.postalCode”.
     */
    field: Text;
  };
  /**
   * What stands there now.
   */
  recordedValue?: string | number | boolean | null;
  /**
   * What should stand there; null, if the value should go.
   */
  correctValue: string | number | boolean | null;
  /**
   * Who says so.
   */
  saidBy: {
    /**
     * The customer, someone who speaks with customers, or a partner.
     */
    source: "customer" | "front-line" | "partner";
    /**
     * The team or role, never a person’s name.
     */
    team?: Text;
    /**
     * Where to ask back.
     */
    contact?: Email;
  };
  /**
   * How they know.
   */
  knownFrom:
    | "customer-told"
    | "customer-wrote"
    | "document-seen"
    | "returned-mail"
    | "number-dead"
    | "visit"
    | "public-register"
    | "own-record";
  /**
   * How well it is proven: not at all, by a word, by a word from somebody we recognised, by a document.
   */
  proof: "none" | "stated" | "authenticated" | "documented";
  /**
   * Where one can see it: a case, a letter, a recording. Required for “documented”.
   */
  evidence?: Text;
  /**
   * What happened, in the words of whoever says so.
   */
  explanation?: LongText;
  /**
   * When it was said, with the time zone.
   */
  reportedAt: DateTime;
  /**
   * Since when the correct value holds, if known.
   */
  validFrom?: string;
  /**
   * Whom it concerns: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * The case it came up in: the identifier of a support-case@1.
   */
  case?: Identifier;
  /**
   * Where the correction stands.
   */
  status: "reported" | "accepted" | "rejected" | "applied";
  /**
   * When the owner of the record said yes or no, with the time zone.
   */
  decidedAt?: DateTime;
  /**
   * Why it was accepted or rejected, in words for whoever reported it.
   */
  decision?: LongText;
}
