// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Consent 1.0.0. Kept by privacy-office.
 *
 * The one register of who allowed what, so that no tool has to guess whether it may write or call.
 */
export declare const consent: import("@trellis/runtime").Contract<Consent>;

/**
 * One decision of one person: what their data may be used for, on which channel, and since when.
 */
export type Consent = (
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
   * What tells this decision apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * Who decided: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * Who decided, if not yet a customer: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * Who decided, by e-mail address.
   */
  email?: Email;
  /**
   * What the data may be used for.
   */
  purpose: "newsletter" | "product-news" | "events" | "sales-contact" | "profiling";
  /**
   * The channel it holds for.
   */
  channel: "email" | "sms" | "phone" | "post" | "push" | "messaging" | "advertising";
  /**
   * Why the data may be used (GDPR, article 6).
   */
  basis: LawfulBasis;
  /**
   * Where the decision stands; “pending” waits for the second step of a double opt-in.
   */
  status: "granted" | "pending" | "denied" | "withdrawn" | "expired";
  /**
   * When the person said yes or no, with the time zone.
   */
  decidedAt: DateTime;
  /**
   * When the person followed the link of the double opt-in, with the time zone.
   */
  confirmedAt?: DateTime;
  /**
   * When the person changed their mind, with the time zone.
   */
  withdrawnAt?: DateTime;
  /**
   * The day after which we ask again.
   */
  expiresOn?: string;
  /**
   * The sentence that the person agreed to, word for word.
   */
  wording?: LongText;
  /**
   * Which version of the privacy notice was shown.
   */
  policyVersion?: Text;
  /**
   * Where one can see it: the form’s address, the case, the recording.
   */
  evidence?: Text;
  /**
   * The form it was given in: the identifier of a form-submission@1.
   */
  formSubmission?: Identifier;
  /**
   * Who recorded it, and whether we knew who decided.
   */
  provenance?: Provenance;
  /**
   * The address of the device, kept for as long as proof is needed.
   */
  ipAddress?: string;
  /**
   * The language of the wording: en, fr.
   */
  language?: Language;
  /**
   * The country whose law applies: FR, GB.
   */
  jurisdiction?: Country;
  /**
   * The IAB’s Transparency and Consent string, where a consent platform wrote one.
   */
  tcString?: string;
  /**
   * The IAB’s Global Privacy Platform string, where a consent platform wrote one.
   */
  gppString?: string;
};
/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * Why personal data may be used (GDPR, article 6).
 */
export type LawfulBasis =
  "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interest";
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
/**
 * A text of several lines.
 */
export type LongText = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * The language a person wants to read (BCP 47): “en”, “fr”, “pt-BR”. Checked for its form, not against the register of languages.
 */
export type Language = string;
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
