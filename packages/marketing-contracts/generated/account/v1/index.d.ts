// Generated from contracts/account/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Account 1.0.0. Kept by sales-operations.
 *
 * One list of organisations that leads, customers, orders and cases refer to.
 */
export declare const account: import("@trellis/runtime").Contract<Account>;

/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * The address of a page, with its scheme.
 */
export type WebAddress = string;
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
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;

/**
 * An organisation that we sell to, buy from or compete with.
 */
export interface Account {
  /**
   * What tells this account apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * What the organisation is called.
   */
  name: Text;
  /**
   * The name in the register of companies.
   */
  legalName?: Text;
  /**
   * What the organisation is to us.
   */
  type: "prospect" | "customer" | "partner" | "supplier" | "competitor" | "other";
  /**
   * The domain of its e-mail addresses.
   */
  domain?: string;
  /**
   * Where it is on the web.
   */
  website?: WebAddress;
  /**
   * The trade it is in, in the words of our CRM.
   */
  industry?: Text;
  /**
   * The trade by the European classification: “J62.01”.
   */
  naceCode?: string;
  /**
   * How many people work there.
   */
  employees?: number;
  /**
   * What it turns over in a year.
   */
  annualRevenue?: Money;
  /**
   * Which of our three sizes it falls in.
   */
  size?: "enterprise" | "mid-market" | "small-business";
  /**
   * The switchboard, in international form: +33142685300.
   */
  phone?: Phone;
  /**
   * Where the invoice goes.
   */
  billingAddress?: PostalAddress;
  /**
   * Where the goods go.
   */
  shippingAddress?: PostalAddress;
  /**
   * The number under which it pays value added tax, country first.
   */
  vatId?: string;
  /**
   * The organisation it belongs to: the identifier of an account@1.
   */
  parent?: Identifier;
  /**
   * The colleague or team who looks after it.
   */
  owner?: Text;
  /**
   * Words that the team sorts by.
   */
  tags?: Text[];
  /**
   * When the record was made, with the time zone.
   */
  createdAt?: DateTime;
  /**
   * When the record last changed, with the time zone.
   */
  updatedAt?: DateTime;
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
