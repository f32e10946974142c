// Generated from contracts/customer/v2. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Customer 2.0.0. Kept by customer-data.
 *
 * One record for each customer that says of its values who gave them, so that a correction can be weighed.
 */
export declare const customer: import("@trellis/runtime").Contract<Customer>;

/**
 * Somebody who has bought from us, with who told us what.
 */
export type Customer = (
  | {
      email: unknown;
    }
  | {
      phone: unknown;
    }
  | {
      address: unknown;
    }
) & {
  /**
   * What tells this customer apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * What the customer is called.
   */
  name: PersonName;
  /**
   * Where we write to the customer.
   */
  email?: Email;
  /**
   * Where we call the customer, in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * The number for text messages, in international form: +33612345678.
   */
  mobilePhone?: Phone;
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
  status: "active" | "inactive" | "former" | "deceased";
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
   * How the customer wants to hear from us; “none” is an answer too.
   */
  preferredChannel?: "email" | "phone" | "sms" | "post" | "chat" | "none";
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
   * Where the values come from, one entry for each field that matters.
   *
   * Items: Where one value comes from.
   */
  provenance: {
    /**
     * The field’s path in this record: “email”, “address.postalCode”.
     */
    field: Text;
    /**
     * Who said it, whether we knew who it was, and when.
     */
    from: Provenance;
  }[];
  /**
   * When the record was made, with the time zone.
   */
  createdAt: DateTime;
  /**
   * When the record last changed, with the time zone.
   */
  updatedAt?: DateTime;
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
 * A number in international form (E.164): a plus sign, the country code, then digits only.
 */
export type Phone = string;
/**
 * A line of text.
 */
export type Text = string;
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
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;

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
