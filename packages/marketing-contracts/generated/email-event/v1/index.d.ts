// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * E-mail event 1.0.0. Kept by email-operations.
 *
 * One stream of what became of our messages, whichever tool sent them.
 */
export declare const emailEvent: import("@trellis/runtime").Contract<EmailEvent>;

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
 * The address of a page, with its scheme.
 */
export type WebAddress = string;
/**
 * A text of several lines.
 */
export type LongText = string;
/**
 * The country’s two-letter code (ISO 3166-1 alpha-2).
 */
export type Country =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

/**
 * One thing that happened to one message sent to one person.
 */
export interface EmailEvent {
  /**
   * What tells this event apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * What happened to the message.
   */
  event:
    | "sent"
    | "deferred"
    | "delivered"
    | "opened"
    | "clicked"
    | "replied"
    | "forwarded"
    | "bounced"
    | "dropped"
    | "complained"
    | "unsubscribed";
  /**
   * When it happened, with the time zone.
   */
  occurredAt: DateTime;
  /**
   * Which message it was: the identifier that all events of one message to one person share.
   */
  message: Identifier;
  /**
   * Whom the message was sent to.
   */
  email: Email;
  /**
   * Whom it was sent to: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * Whom it was sent to, if not yet a customer: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * The campaign it belongs to: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * What the mailing is called in the sending tool.
   */
  mailing?: Text;
  /**
   * The subject line.
   */
  subject?: Text;
  /**
   * Which version of an A/B test was sent.
   */
  variant?: Text;
  /**
   * The list or audience it was sent to.
   */
  list?: Text;
  /**
   * What the message was allowed for; the same words as in consent@1.
   */
  purpose?: "newsletter" | "product-news" | "events" | "sales-contact" | "profiling";
  /**
   * The link that was followed, without what identifies the person.
   */
  url?: WebAddress;
  /**
   * Whether the address is wrong (hard), could not take it now (soft), or its server refused us (block).
   */
  bounceType?: "hard" | "soft" | "block";
  /**
   * The enhanced status code of the receiving server (RFC 3463): “5.1.1”.
   */
  smtpStatus?: string;
  /**
   * What the receiving server or the person gave as the reason.
   */
  reason?: LongText;
  /**
   * Whether the opening or click came from a mail program that prefetches or a scanner, not from the person.
   */
  machineOpen?: boolean;
  /**
   * The program the message was read with.
   */
  userAgent?: string;
  /**
   * The address of the device.
   */
  ipAddress?: string;
  /**
   * Where the device was, as a two-letter code: FR, GB.
   */
  country?: Country;
  /**
   * The domain the message was sent from.
   */
  sendingDomain?: string;
}
