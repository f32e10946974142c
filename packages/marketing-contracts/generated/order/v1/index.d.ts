// Generated from contracts/order/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Order 1.0.0. Kept by commerce.
 *
 * One shape for orders from shop, sales and partners, so that campaigns meet revenue and renewals are seen in time.
 */
export declare const order: import("@trellis/runtime").Contract<Order>;

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
 * What a customer bought or agreed to buy, once.
 */
export interface Order {
  /**
   * What tells this order apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * The number that the customer sees: “#1001”.
   */
  number?: Text;
  /**
   * Where the order stands.
   */
  status: "draft" | "placed" | "processing" | "shipped" | "delivered" | "completed" | "cancelled" | "returned";
  /**
   * Where the payment stands.
   */
  paymentStatus?: "pending" | "authorised" | "paid" | "partly-refunded" | "refunded" | "voided" | "failed";
  /**
   * When the customer ordered, with the time zone.
   */
  placedAt: DateTime;
  /**
   * When the money arrived, with the time zone.
   */
  paidAt?: DateTime;
  /**
   * When it was called off, with the time zone.
   */
  cancelledAt?: DateTime;
  /**
   * Who ordered: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * The organisation it is billed to: the identifier of an account@1.
   */
  account?: Identifier;
  /**
   * Where the confirmation goes.
   */
  email?: Email;
  /**
   * What the customer pays in all, with tax.
   */
  total: Money;
  /**
   * The lines before shipping and tax.
   */
  subtotal?: Money;
  /**
   * What goes to the state.
   */
  tax?: Money;
  /**
   * What delivery costs.
   */
  shipping?: Money;
  /**
   * What was taken off.
   */
  discount?: Money;
  /**
   * What was paid back.
   */
  refunded?: Money;
  /**
   * The code that the customer typed.
   */
  discountCode?: Text;
  /**
   * The offer behind the code: the identifier of an offer@1.
   */
  offer?: Identifier;
  /**
   * What was ordered, line by line.
   *
   * Items: One line of the order.
   */
  lines: {
    /**
     * What was ordered: the identifier of a product@1.
     */
    product?: Identifier;
    /**
     * The article number on the line.
     */
    sku?: Text;
    /**
     * What the line says.
     */
    name?: Text;
    /**
     * How many or how much.
     */
    quantity: number;
    /**
     * What one costs, before tax.
     */
    unitPrice: Money;
    /**
     * What was taken off the line.
     */
    discount?: Money;
  }[];
  /**
   * Where the invoice goes.
   */
  billingAddress?: PostalAddress;
  /**
   * Where the goods go.
   */
  shippingAddress?: PostalAddress;
  /**
   * Where the customer ordered.
   */
  channel?: "web" | "app" | "store" | "phone" | "sales" | "partner" | "marketplace";
  /**
   * The campaign that brought it: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * Where the visit came from.
   */
  utm?: Utm;
  /**
   * The contract it belongs to, if it is one of many.
   */
  subscription?: Identifier;
  /**
   * The day the contract ends or is renewed.
   */
  renewsOn?: string;
  /**
   * Whether it goes on unless somebody says no.
   */
  renewsAutomatically?: boolean;
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
