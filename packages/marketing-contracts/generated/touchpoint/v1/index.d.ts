// Generated from contracts/touchpoint/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Touchpoint 1.0.0. Kept by digital-analytics.
 *
 * One path for each person across advertising, web, mail, calls and events, so that credit and cost meet.
 */
export declare const touchpoint: import("@trellis/runtime").Contract<Touchpoint>;

/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
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
 * A text of several lines.
 */
export type LongText = string;

/**
 * One moment in which a person and we met, on any channel.
 */
export interface Touchpoint {
  /**
   * What tells this touchpoint apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * Through what the person and we met.
   */
  channel:
    | "organic-search"
    | "paid-search"
    | "organic-social"
    | "paid-social"
    | "display"
    | "video"
    | "affiliate"
    | "referral"
    | "direct"
    | "email"
    | "sms"
    | "push"
    | "phone"
    | "post"
    | "event"
    | "webinar"
    | "chat"
    | "in-store"
    | "partner";
  /**
   * What happened.
   */
  kind:
    | "impression"
    | "click"
    | "visit"
    | "download"
    | "open"
    | "reply"
    | "call"
    | "meeting"
    | "attendance"
    | "form"
    | "purchase";
  /**
   * Whether the person came to us or we went to them.
   */
  direction?: "inbound" | "outbound";
  /**
   * When it happened, with the time zone.
   */
  occurredAt: DateTime;
  /**
   * Who it was with: the identifier of a customer@2.
   */
  customer?: Identifier;
  /**
   * Who it was with, if not yet a customer: the identifier of a lead@2.
   */
  lead?: Identifier;
  /**
   * The organisation it counts for: the identifier of an account@1.
   */
  account?: Identifier;
  /**
   * The campaign it belongs to: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The offer that was shown: the identifier of an offer@1.
   */
  offer?: Identifier;
  /**
   * The order it led to at once: the identifier of an order@1.
   */
  order?: Identifier;
  /**
   * What was seen: the advertisement, the paper, the call script.
   */
  asset?: Text;
  /**
   * Where on the web it took place.
   */
  url?: WebAddress;
  /**
   * Where the visit came from.
   */
  utm?: Utm;
  /**
   * Its share in a sale by our attribution model, from 0 to 1.
   */
  credit?: number;
  /**
   * What it cost us.
   */
  cost?: Money;
  /**
   * How long it lasted, in whole minutes.
   */
  minutes?: number;
  /**
   * What came out of it.
   */
  note?: LongText;
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
