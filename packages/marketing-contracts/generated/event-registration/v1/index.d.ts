// Generated from contracts/event-registration/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Event registration 1.0.0. Kept by events.
 *
 * One shape for every list of registrants and attendees, whichever platform the event ran on.
 */
export declare const eventRegistration: import("@trellis/runtime").Contract<EventRegistration>;

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
 * The currency’s three-letter code (ISO 4217), of those in use.
 */
export type Currency =
  | "AED"
  | "AFN"
  | "ALL"
  | "AMD"
  | "AOA"
  | "ARS"
  | "AUD"
  | "AWG"
  | "AZN"
  | "BAM"
  | "BBD"
  | "BDT"
  | "BHD"
  | "BIF"
  | "BMD"
  | "BND"
  | "BOB"
  | "BRL"
  | "BSD"
  | "BTN"
  | "BWP"
  | "BYN"
  | "BZD"
  | "CAD"
  | "CDF"
  | "CHF"
  | "CLP"
  | "CNY"
  | "COP"
  | "CRC"
  | "CUP"
  | "CVE"
  | "CZK"
  | "DJF"
  | "DKK"
  | "DOP"
  | "DZD"
  | "EGP"
  | "ERN"
  | "ETB"
  | "EUR"
  | "FJD"
  | "FKP"
  | "GBP"
  | "GEL"
  | "GHS"
  | "GIP"
  | "GMD"
  | "GNF"
  | "GTQ"
  | "GYD"
  | "HKD"
  | "HNL"
  | "HTG"
  | "HUF"
  | "IDR"
  | "ILS"
  | "INR"
  | "IQD"
  | "IRR"
  | "ISK"
  | "JMD"
  | "JOD"
  | "JPY"
  | "KES"
  | "KGS"
  | "KHR"
  | "KMF"
  | "KPW"
  | "KRW"
  | "KWD"
  | "KYD"
  | "KZT"
  | "LAK"
  | "LBP"
  | "LKR"
  | "LRD"
  | "LSL"
  | "LYD"
  | "MAD"
  | "MDL"
  | "MGA"
  | "MKD"
  | "MMK"
  | "MNT"
  | "MOP"
  | "MRU"
  | "MUR"
  | "MVR"
  | "MWK"
  | "MXN"
  | "MYR"
  | "MZN"
  | "NAD"
  | "NGN"
  | "NIO"
  | "NOK"
  | "NPR"
  | "NZD"
  | "OMR"
  | "PAB"
  | "PEN"
  | "PGK"
  | "PHP"
  | "PKR"
  | "PLN"
  | "PYG"
  | "QAR"
  | "RON"
  | "RSD"
  | "RUB"
  | "RWF"
  | "SAR"
  | "SBD"
  | "SCR"
  | "SDG"
  | "SEK"
  | "SGD"
  | "SHP"
  | "SLE"
  | "SOS"
  | "SRD"
  | "SSP"
  | "STN"
  | "SVC"
  | "SYP"
  | "SZL"
  | "THB"
  | "TJS"
  | "TMT"
  | "TND"
  | "TOP"
  | "TRY"
  | "TTD"
  | "TWD"
  | "TZS"
  | "UAH"
  | "UGX"
  | "USD"
  | "UYU"
  | "UZS"
  | "VES"
  | "VND"
  | "VUV"
  | "WST"
  | "XAF"
  | "XCD"
  | "XCG"
  | "XOF"
  | "XPF"
  | "YER"
  | "ZAR"
  | "ZMW"
  | "ZWG";
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
 * One person’s place at one webinar, fair or workshop, and whether they came.
 */
export interface EventRegistration {
  /**
   * What tells this registration apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * The event’s identifier on its platform: the same for everybody who registered.
   */
  event: Identifier;
  /**
   * What the event is called.
   */
  eventName?: Text;
  /**
   * What kind of event it is.
   */
  eventType?: "webinar" | "conference" | "trade-fair" | "workshop" | "roadshow" | "meetup";
  /**
   * Where it takes place.
   */
  format?: "online" | "on-site" | "hybrid";
  /**
   * When the event or session begins, with the time zone.
   */
  startsAt?: DateTime;
  /**
   * Which part of the event was chosen.
   */
  session?: Text;
  /**
   * The campaign it belongs to: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * Who registered: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * Who registered, if a customer: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * The address the person registered with.
   */
  email: Email;
  /**
   * What the person is called.
   */
  name?: PersonName;
  /**
   * The organisation the person named.
   */
  companyName?: Text;
  /**
   * What the person does there.
   */
  jobTitle?: Text;
  /**
   * The person’s number, in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * Where the person is, as a two-letter code: FR, GB.
   */
  country?: Country;
  /**
   * When the person registered, with the time zone.
   */
  registeredAt: DateTime;
  /**
   * Where the registration stands; whether the person came is “Attended”.
   */
  status: "registered" | "pending" | "waitlisted" | "declined" | "cancelled";
  /**
   * Whether the person came.
   */
  attended?: boolean;
  /**
   * When the person came in, or was checked in at the door, with the time zone.
   */
  joinedAt?: DateTime;
  /**
   * When the person left, with the time zone.
   */
  leftAt?: DateTime;
  /**
   * How long the person stayed, in whole minutes.
   */
  minutesAttended?: number;
  /**
   * How closely the person followed, from 0 to 100, as the platform reckons it.
   */
  interestRating?: number;
  /**
   * Which ticket was chosen.
   */
  ticketType?: Text;
  /**
   * What the ticket cost.
   */
  price?: Money;
  /**
   * The order that paid for it: the identifier of an order@1.
   */
  order?: Identifier;
  /**
   * The link, list or partner that brought the registration.
   */
  source?: Text;
  /**
   * Where the visit came from.
   */
  utm?: Utm;
  /**
   * What the person answered to the organiser’s questions.
   *
   * Items: One question and its answer.
   */
  answers?: {
    /**
     * The question, word for word.
     */
    question: Text;
    /**
     * What the person wrote or chose.
     */
    answer: LongText;
  }[];
  /**
   * What the person needs to take part: a ramp, captions, a diet. Only for the organisers, deleted after the event.
   */
  accessNeeds?: LongText;
  /**
   * What the person agreed to when registering.
   */
  consents?: Consent[];
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
/**
 * An amount of money in one currency.
 */
export interface Money {
  /**
   * How much, with as many decimals as the currency has (ISO 4217): two for most, none for the yen, three for the Kuwaiti dinar.
   */
  amount: number;
  /**
   * The currency’s three-letter code (ISO 4217).
   */
  currency: Currency;
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
