// Generated from contracts/form-submission/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Form submission 1.0.0. Kept by demand-generation.
 *
 * What a person wrote, as they wrote it, before anybody cleans or scores it.
 */
export declare const formSubmission: import("@trellis/runtime").Contract<FormSubmission>;

/**
 * One form, filled in and sent once.
 */
export type FormSubmission = (
  | {
      email: unknown;
    }
  | {
      phone: unknown;
    }
  | {
      answers: unknown;
    }
) & {
  /**
   * What tells this submission apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * The form’s identifier in the tool that shows it.
   */
  form: Identifier;
  /**
   * What the form is called.
   */
  formName?: Text;
  /**
   * When it was sent, with the time zone.
   */
  submittedAt: DateTime;
  /**
   * The page the form stood on.
   */
  pageUrl?: WebAddress;
  /**
   * Where the form was filled in.
   */
  platform?:
    "website" | "facebook" | "instagram" | "linkedin" | "google" | "tiktok" | "event-platform" | "paper" | "other";
  /**
   * The person’s e-mail address.
   */
  email?: Email;
  /**
   * What the person is called.
   */
  name?: PersonName;
  /**
   * The person’s number, in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * The organisation the person named.
   */
  companyName?: Text;
  /**
   * What the person does there.
   */
  jobTitle?: Text;
  /**
   * Where the person is, as a two-letter code: FR, GB.
   */
  country?: Country;
  /**
   * The language of the form: en, fr.
   */
  language?: Language;
  /**
   * Who filled it in: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * Who filled it in, if a customer: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * The campaign it belongs to: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The advertisement that showed the form.
   */
  ad?: Text;
  /**
   * What the advertising platform put into the link, to recognise the click.
   */
  clickId?: string;
  /**
   * Where the visit came from.
   */
  utm?: Utm;
  /**
   * What the person wrote, field by field.
   *
   * Items: One field of the form and what was written in it.
   */
  answers?: {
    /**
     * The field’s label, word for word.
     */
    question: Text;
    /**
     * What the person wrote or chose.
     */
    answer: LongText;
  }[];
  /**
   * What the person ticked.
   */
  consents?: Consent[];
  /**
   * The address of the device, kept for as long as proof is needed.
   */
  ipAddress?: string;
  /**
   * How likely a machine filled it in, from 0 to 1.
   */
  spamScore?: number;
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
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
/**
 * The address of a page, with its scheme.
 */
export type WebAddress = string;
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
 * A text of several lines.
 */
export type LongText = string;
/**
 * Why personal data may be used (GDPR, article 6).
 */
export type LawfulBasis =
  "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interest";

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
