// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Lead 1.0.0. Kept by demand-generation.
 *
 * One shape for everybody who showed interest, whichever form, event or partner they came through.
 */
export declare const lead: import("@trellis/runtime").Contract<Lead>;

/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * A number in international form (E.164): a plus sign, the country code, then digits only.
 */
export type Phone = string;
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
 * The language a person wants to read (BCP 47): “en”, “fr”, “pt-BR”. Checked for its form, not against the register of languages.
 */
export type Language = string;
/**
 * Why personal data may be used (GDPR, article 6).
 */
export type LawfulBasis =
  "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interest";

/**
 * Somebody who showed interest and whom we may speak to.
 */
export interface Lead {
  /**
   * What tells this lead apart from all others; it never changes.
   */
  id: string;
  /**
   * The address the lead gave us.
   */
  email: Email;
  /**
   * The name the person is called by.
   */
  givenName?: string;
  /**
   * The person’s family name.
   */
  familyName?: string;
  /**
   * A number in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * The organisation the person works for.
   */
  companyName?: string;
  /**
   * What the person does there.
   */
  jobTitle?: string;
  /**
   * Where the person is, as a two-letter code: FR, GB.
   */
  country?: Country;
  /**
   * The language the person wants to read: en, fr.
   */
  language?: Language;
  /**
   * How the person came to us.
   */
  source: "web-form" | "webinar" | "event" | "partner" | "referral" | "import";
  /**
   * The campaign that brought the person: the identifier of a campaign@1.
   */
  campaign?: string;
  /**
   * Where the visit came from.
   */
  utm?: Utm;
  /**
   * How promising the lead is, from 0 to 100.
   */
  score?: number;
  /**
   * What the person agreed to.
   */
  consents: Consent[];
  /**
   * When the person left their data, with the time zone.
   */
  capturedAt: string;
}
/**
 * Where a visit came from, as the link’s UTM parameters say it.
 */
export interface Utm {
  /**
   * The site or list that sent the visitor.
   */
  source: string;
  /**
   * The kind of channel.
   */
  medium?: string;
  /**
   * The campaign’s name in the link.
   */
  campaign?: string;
  /**
   * The search term that was paid for.
   */
  term?: string;
  /**
   * Which of several links was followed.
   */
  content?: string;
}
/**
 * One purpose for which a person’s data may be used, and why it may.
 */
export interface Consent {
  /**
   * What the data may be used for.
   */
  purpose: "newsletter" | "product-news" | "events" | "sales-contact" | "profiling";
  /**
   * Why the data may be used (GDPR, article 6).
   */
  basis: LawfulBasis;
  /**
   * When the person agreed, with the time zone.
   */
  grantedAt: string;
  /**
   * When the person changed their mind, with the time zone.
   */
  withdrawnAt?: string;
  /**
   * Where one can see that the person agreed: the form’s address, the ticket, the recording.
   */
  evidence?: string;
}
