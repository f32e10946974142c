// Generated from contracts/customer/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Customer 1.0.0. Kept by customer-data.
 *
 * One record for each customer that service, sales and marketing read alike.
 */
export declare const customer: import("@trellis/runtime").Contract<Customer>;

/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * A number in international form (E.164): a plus sign, the country code, then digits only.
 */
export type Phone = string;
/**
 * The state, province or region, by its code (ISO 3166-2): the country’s code, a hyphen, the part. The country is checked, the part for its form only.
 */
export type Subdivision = string;
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
 * A time zone’s name in the IANA list: “Europe/Paris”. Checked for its form, not against the list, which changes several times a year.
 */
export type TimeZone = string;
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
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;

/**
 * Somebody who has bought from us, as our CRM knows them.
 */
export interface Customer {
  /**
   * What tells this customer apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * Where we write to the customer.
   */
  email: Email;
  /**
   * The name the person is called by.
   */
  givenName?: Text;
  /**
   * The person’s family name.
   */
  familyName?: Text;
  /**
   * Where we call the customer, in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * The organisation the customer belongs to.
   */
  companyName?: Text;
  /**
   * The organisation the customer belongs to: the identifier of an account@1.
   */
  account?: Identifier;
  /**
   * What the customer does there.
   */
  jobTitle?: Text;
  /**
   * Where a letter or a parcel arrives.
   */
  address?: PostalAddress;
  /**
   * The day the customer was born. Only where there is a reason to know it.
   */
  birthDate?: string;
  /**
   * The language the customer wants to read: en, fr.
   */
  language?: Language;
  /**
   * Where the customer’s clock stands: “Europe/Paris”.
   */
  timeZone?: TimeZone;
  /**
   * Whether the person is a customer now.
   */
  status: "active" | "inactive" | "former";
  /**
   * How far the relation has come.
   */
  lifecycleStage?:
    | "subscriber"
    | "lead"
    | "marketing-qualified-lead"
    | "sales-qualified-lead"
    | "opportunity"
    | "customer"
    | "evangelist"
    | "other";
  /**
   * The day of the first contract or order.
   */
  customerSince?: string;
  /**
   * The team or colleague who looks after the customer.
   */
  owner?: Text;
  /**
   * What the customer has bought from us so far.
   */
  lifetimeValue?: Money;
  /**
   * How many orders the customer has placed.
   */
  orderCount?: number;
  /**
   * What colleagues should know before they call. Nothing that one would not say to the customer.
   */
  notes?: LongText;
  /**
   * Words that the team sorts by.
   */
  tags?: Text[];
  /**
   * What the customer agreed to.
   */
  consents: Consent[];
  /**
   * When the record was made, with the time zone.
   */
  createdAt: DateTime;
  /**
   * When the record last changed, with the time zone.
   */
  updatedAt?: DateTime;
}
/**
 * Where a letter or a parcel arrives.
 */
export interface PostalAddress {
  /**
   * The street and the number.
   */
  streetAddress?: string;
  /**
   * Building, floor, box: what stands on the second line.
   */
  extendedAddress?: string;
  /**
   * The postal code, as the country writes it.
   */
  postalCode?: string;
  /**
   * The town or city.
   */
  addressLocality?: string;
  /**
   * The state, province or region, by its code: FR-IDF, US-CA.
   */
  addressRegion?: Subdivision;
  /**
   * The country’s two-letter code: FR, GB.
   */
  addressCountry: Country;
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
