// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Support case 1.0.0. Kept by customer-care.
 *
 * One shape for cases, so that marketing sees who is waiting before it writes to them.
 */
export declare const supportCase: import("@trellis/runtime").Contract<SupportCase>;

/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * A text of several lines.
 */
export type LongText = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * The language a person wants to read (BCP 47): “en”, “fr”, “pt-BR”. Checked for its form, not against the register of languages.
 */
export type Language = string;

/**
 * One matter that a customer brought to us and wants settled.
 */
export interface SupportCase {
  /**
   * What tells this case apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * What it is about, in one line.
   */
  subject: Text;
  /**
   * What the customer wrote or said.
   */
  description?: LongText;
  /**
   * Where the case stands.
   */
  status: "new" | "open" | "pending" | "on-hold" | "solved" | "closed";
  /**
   * What kind of case it is.
   */
  type?: "question" | "incident" | "problem" | "task" | "complaint" | "request";
  /**
   * How fast it must be answered.
   */
  priority?: "low" | "normal" | "high" | "urgent";
  /**
   * How the customer reached us.
   */
  channel: "email" | "phone" | "chat" | "web-form" | "social" | "messaging" | "post" | "in-store";
  /**
   * When the customer first reached us, with the time zone.
   */
  openedAt: DateTime;
  /**
   * When the customer first got an answer from a person, with the time zone.
   */
  firstRepliedAt?: DateTime;
  /**
   * When we thought it was solved, with the time zone.
   */
  solvedAt?: DateTime;
  /**
   * When something last happened, with the time zone.
   */
  updatedAt?: DateTime;
  /**
   * How often the customer came back to it.
   */
  reopened?: number;
  /**
   * Whose case it is: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * The organisation it concerns: the identifier of an account@1.
   */
  account?: Identifier;
  /**
   * The address the customer writes from.
   */
  email?: Email;
  /**
   * What the person who asks is called.
   */
  name?: PersonName;
  /**
   * What it is about: the identifier of a product@1.
   */
  product?: Identifier;
  /**
   * The order it is about: the identifier of an order@1.
   */
  order?: Identifier;
  /**
   * The campaign that set it off: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The colleague or team who answers.
   */
  assignee?: Text;
  /**
   * What the customer answered to “Was this any good?”.
   */
  satisfaction?: "good" | "bad" | "offered" | "not-asked";
  /**
   * Whether somebody above the desk had to decide.
   */
  escalated?: boolean;
  /**
   * The language the customer writes: en, fr.
   */
  language?: Language;
  /**
   * Words that the team sorts by.
   */
  tags?: Text[];
}
/**
 * What a person is called.
 */
export interface PersonName {
  /**
   * The name the person is called by.
   */
  given?: string;
  /**
   * The person’s family name.
   */
  family?: string;
  /**
   * A further name that the person uses.
   */
  middle?: string;
  /**
   * How the person is addressed: “Dr”, “Mme”.
   */
  prefix?: string;
  /**
   * The whole name as the person writes it, where its parts are not known.
   */
  full?: string;
}
