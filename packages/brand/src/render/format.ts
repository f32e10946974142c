/** A picture as a page shows it. */
export interface Picture {
  /** Its address on the page. */
  readonly src: string;
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
  /** The same picture in other widths, in pixels. */
  readonly variants?: readonly { readonly src: string; readonly width: number }[];
}

/** What a page knows besides its content. */
export interface PageContext {
  /** "fr-FR" */
  readonly locale: string;
  /** The picture that an asset is; undefined when there is none. */
  readonly picture: (asset: string) => Picture | undefined;
}

/** An image slot's value. */
export interface ImageValue {
  readonly asset: string;
  readonly alt?: string;
  readonly decorative?: true;
}

/** An amount of money. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  let made = known.get(key);
  if (made === undefined) {
    made = make();
    known.set(key, made);
  }
  return made;
}

/** A number as the locale writes it, with at most `decimals` digits behind the sign. */
export function formatNumber(value: number | undefined, decimals: number, { locale }: PageContext): string {
  if (value === undefined) return "";
  return kept(
    numbers,
    `${locale} ${decimals}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }),
  ).format(value === 0 ? 0 : value); // or a page would say "-0"
}

/** An amount as the locale writes it. Whole amounts have no digits behind the sign. */
export function formatMoney(value: MoneyValue | undefined, { locale }: PageContext): string {
  if (value === undefined) return "";
  const { amount, currency } = value;
  const whole = Number.isInteger(amount);
  return kept(
    numbers,
    `${locale} ${currency} ${whole}`,
    () =>
      new Intl.NumberFormat(locale, { style: "currency", currency, ...(whole ? { minimumFractionDigits: 0 } : {}) }),
  ).format(amount);
}

/** A day, "2027-05-15", as the locale writes it. */
export function formatDate(
  value: string | undefined,
  form: "full" | "long" | "medium" | "short",
  { locale }: PageContext,
): string {
  if (value === undefined) return "";
  return kept(
    dates,
    `${locale} ${form}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: form, timeZone: "UTC" }),
  ).format(new Date(`${value}T00:00:00Z`));
}

/** A value for machines: digits as JSON writes them. */
export function plainNumber(value: number | MoneyValue | undefined): string {
  if (value === undefined) return "";
  return String(typeof value === "number" ? value : value.amount);
}

/** The name of a choice's value in the page's language. */
export function choiceLabel(
  value: string | undefined,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { locale }: PageContext,
): string {
  if (value === undefined || !Object.hasOwn(names, value)) return "";
  const labels = names[value] ?? {};
  const language = locale.slice(0, 2);
  return (
    (Object.hasOwn(labels, locale) ? labels[locale] : Object.hasOwn(labels, language) ? labels[language] : labels.en) ??
    value
  );
}

/** The address of an image. */
export function imageSource(value: ImageValue | undefined, { picture }: PageContext): string {
  return value === undefined ? "" : (picture(value.asset)?.src ?? value.asset);
}

/** The address of an image in every width that there is. */
export function imageSources(value: ImageValue | undefined, { picture }: PageContext): string {
  if (value === undefined) return "";
  const found = picture(value.asset);
  const all = found?.variants?.map(({ src, width }) => `${src} ${width}w`);
  return all?.length ? all.join(", ") : (found?.src ?? value.asset);
}

/** The description of an image; empty for decoration, which readers aloud then pass over. */
export function imageAlt(value: ImageValue | undefined): string {
  return value?.decorative ? "" : (value?.alt ?? "");
}

/** An image's width or height in pixels, where it is known. */
export function imageSize(value: ImageValue | undefined, side: "width" | "height", { picture }: PageContext): string {
  return value === undefined ? "" : String(picture(value.asset)?.[side] ?? "");
}

const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a locale is written. */
export function direction({ locale }: PageContext): "ltr" | "rtl" {
  return rightToLeft.has(locale.slice(0, 2)) ? "rtl" : "ltr";
}
