import type { Json } from "@trellis/findings";
import type { PublishedTemplate } from "../compile/compile-template.js";
import type { BrandRules } from "./brand-rules.js";

/** What a brand says for all its pages, beside its templates. A package of templates exports it as `brand`. */
export interface PublishedBrand {
  readonly rules: BrandRules;
  /** The values of each market, by its name and then by slot. */
  readonly markets: Readonly<Record<string, Json>>;
  /** The values of each locale, by "fr" or "fr-FR" and then by slot. */
  readonly locales: Readonly<Record<string, Json>>;
  /** Names the exact tokens, and the modes that they have. */
  readonly tokens?: { readonly digest: string; readonly modes: readonly string[] };
}

/**
 * The values that a market and a locale bring to the pages of one template: of what the brand says for all, the slots that
 * the template has and lets them set. A locale such as "fr-CA" goes by its own values and, where it has none, by those of "fr".
 */
export function layersOf(
  { slots }: Pick<PublishedTemplate, "slots">,
  { markets, locales }: Pick<PublishedBrand, "markets" | "locales">,
  { market, locale }: { readonly market?: string | undefined; readonly locale?: string | undefined },
): { market?: Json; locale?: Json } {
  const pick = (layer: "market" | "locale", ...sources: (Json | undefined)[]): Json | undefined => {
    const known = sources.filter(isRecord);
    if (known.length === 0) return undefined;
    const taken = Object.values(slots).flatMap(({ name, setBy }) => {
      if (!setBy.includes(layer)) return [];
      const source = known.find((one) => Object.hasOwn(one, name));
      return source === undefined ? [] : [[name, source[name] as Json] as const];
    });
    return Object.fromEntries(taken);
  };
  const ofMarket = market === undefined ? undefined : pick("market", own(markets, market));
  const ofLocale =
    locale === undefined ? undefined : pick("locale", own(locales, locale), own(locales, locale.slice(0, 2)));
  return {
    ...(ofMarket === undefined ? {} : { market: ofMarket }),
    ...(ofLocale === undefined ? {} : { locale: ofLocale }),
  };
}

function own(values: Readonly<Record<string, Json>>, name: string): Json | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
