// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Feedback signal 1.0.0. Kept by crm.
 *
 * One stream of what customers and colleagues say back, so that every tool stops, mends or learns, and not only the one that heard it.
 */
export declare const feedbackSignal: import("@trellis/runtime").Contract<FeedbackSignal>;

/**
 * Something that came back from a person: a complaint, a reply, an unsubscription, a bounce, the same question again, or a colleague who overrode a machine.
 */
export type FeedbackSignal = (
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
   * What tells this signal apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * What came back: a complaint, a reply, an unsubscription, a bounce, the same question again, or a person who overrode a machine.
   */
  kind: "complaint" | "reply" | "unsubscribe" | "bounce" | "repeat-contact" | "override";
  /**
   * When it happened, with the time zone.
   */
  occurredAt: DateTime;
  /**
   * Where it came in.
   */
  channel: "email" | "sms" | "phone" | "post" | "chat" | "social" | "web" | "in-store" | "system";
  /**
   * Who reacted: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * Who reacted, if not yet a customer: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * Who reacted, by e-mail address.
   */
  email?: Email;
  /**
   * The campaign it answers: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The event it was made from: the identifier of an email-event@1.
   */
  emailEvent?: Identifier;
  /**
   * The case it is part of: the identifier of a support-case@1.
   */
  case?: Identifier;
  /**
   * The answer it was found in: the identifier of a survey-response@1.
   */
  surveyResponse?: Identifier;
  /**
   * What the person no longer wants, in the words of consent@1. Empty means everything.
   */
  purpose?: "newsletter" | "product-news" | "events" | "sales-contact" | "profiling";
  /**
   * Whether the address is wrong (hard), could not take it now (soft), or its server refused us (block).
   */
  bounceType?: "hard" | "soft" | "block";
  /**
   * How often the person has asked the same.
   */
  contacts?: number;
  /**
   * Which machine was overridden, by what, and why.
   */
  override?: {
    /**
     * Which rule, model or flow was overridden, with its version.
     */
    automation: Text;
    /**
     * What it had decided.
     */
    decided?: Text;
    /**
     * What the person did instead.
     */
    instead: Text;
    /**
     * Why: the part that the machine could not know.
     */
    reason: LongText;
  };
  /**
   * What the person wrote or said.
   */
  text?: LongText;
  /**
   * How it sounds.
   */
  sentiment?: "negative" | "neutral" | "positive";
  /**
   * How much it matters to the person.
   */
  severity?: "low" | "medium" | "high";
  /**
   * Who took it down, and whether we knew who was speaking.
   */
  provenance?: Provenance;
  /**
   * When something was done about it, with the time zone.
   */
  handledAt?: DateTime;
  /**
   * The team or tool that did something about it.
   */
  handledBy?: Text;
};
/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * A text of several lines.
 */
export type LongText = string;

/**
 * Where a value comes from: who said it, whether we knew who it was, and when.
 */
export interface Provenance {
  /**
   * Who or what the value comes from: the customer, someone who speaks with customers, a partner, another system, or a calculation.
   */
  source: "customer" | "front-line" | "partner" | "system" | "inferred";
  /**
   * Whether we knew for sure who gave the value: signed in, called back, seen in person with a document.
   */
  authenticated: boolean;
  /**
   * When the value was given or calculated, with the time zone.
   */
  at: string;
  /**
   * The team or role that took it down; never a customer’s name.
   */
  by?: string;
  /**
   * The system that it was entered in or that calculated it.
   */
  system?: string;
  /**
   * Where one can see it: a case, a form, a recording.
   */
  evidence?: string;
}
