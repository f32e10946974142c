import type { Conversion } from "../convert/conversion.js";
import { dateConversion, dateTimeConversion } from "../convert/convert-date.js";

/** How a column writes its dates. */
export interface GuessedDateForm {
  /** Undefined when the values are ISO 8601 as programs write it. */
  readonly form?: string;
  readonly hasTime: boolean;
  /** Every value says its offset itself. */
  readonly hasOffset: boolean;
  /** The zone that every value names by its letters, "CET". */
  readonly zone?: string;
  /** The values fit another form as well, which would make other dates of them. */
  readonly other?: string;
}

const dates = [
  "YYYY-MM-DD",
  "DD/MM/YYYY",
  "MM/DD/YYYY",
  "D/M/YYYY",
  "M/D/YYYY",
  "DD.MM.YYYY",
  "D.M.YYYY",
  "DD-MM-YYYY",
  "MM-DD-YYYY",
  "DD/MM/YY",
  "MM/DD/YY",
  "D/M/YY",
  "M/D/YY",
  "YYYY/MM/DD",
  "MMM D, YYYY",
  "MMM DD, YYYY",
  "D MMM YYYY",
  "DD MMM YYYY",
  "DD-MMM-YYYY",
  "DD-MMM-YY",
  "MMMM D, YYYY",
];
const joints = [" ", ", ", "T", " [at] ", " - "];
const clocks = [
  "HH:mm:ss",
  "HH:mm",
  "h:mm A",
  "h:mm:ss A",
  "hh:mm A",
  "hh:mm:ss A",
  "H:mm:ss",
  "H:mm",
  "HH:mm:ss.SSS",
  "HH:mm:ss Z",
  "HH:mm Z",
  "HH:mm:ssZ",
  "h:mm:ssA",
];
const forms = [
  ...dates,
  ...dates.flatMap((date) => joints.flatMap((joint) => clocks.map((clock) => date + joint + clock))),
];
const enough = 0.9;

const known = new Map<string, Conversion | undefined>();

/** Every form is made ready once: making one costs more than reading with it. */
function conversionOf(form: string): Conversion | undefined {
  if (known.has(form)) return known.get(form);
  const hasOffset = /Z$/.test(form);
  const made = /[Hh]/.test(form) ? dateTimeConversion(form, hasOffset ? undefined : "UTC") : dateConversion(form);
  const conversion = typeof made === "function" ? made : undefined;
  known.set(form, conversion);
  return conversion;
}

const seen = new WeakMap<readonly string[], { readonly form: GuessedDateForm | undefined }>();

/** The form in which nine of ten values are dates; undefined when they are none. Asked again for the same list, it knows. */
export function guessDateForm(values: readonly string[]): GuessedDateForm | undefined {
  const before = seen.get(values);
  if (before) return before.form;
  const form = findForm(values);
  seen.set(values, { form });
  return form;
}

function findForm(values: readonly string[]): GuessedDateForm | undefined {
  const sample = [...new Set(values)].slice(0, 50);
  // Without digits there is no date, and most columns need no further look.
  if (sample.length === 0 || !sample.every((value) => /\d/.test(value) && value.length <= 40)) return undefined;
  const iso = dateTimeConversion(undefined, "UTC");
  if (typeof iso === "function" && share(sample, (value) => iso(value).ok) >= enough)
    return { hasTime: true, hasOffset: sample.every((value) => /(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(value)) };
  const named = namedZone(sample);
  if (named) {
    const found = findForm(sample.map((value) => value.slice(0, value.lastIndexOf(" ")).trim()));
    if (!found?.hasTime || found.hasOffset) return undefined;
    const { form = "YYYY-MM-DD HH:mm:ss", ...rest } = found;
    return { ...rest, form: `${form} [${named.letters}]`, zone: named.zone };
  }
  const [first, ...others] = forms.filter((form) => fits(form, sample));
  if (first === undefined) return undefined;
  const chosen = americanClock(first, others) ?? first;
  const other = [first, ...others].find((form) => form !== chosen && isOtherOrder(form, chosen));
  return {
    ...(chosen !== "YYYY-MM-DD" && { form: chosen }),
    hasTime: /[Hh]/.test(chosen),
    hasOffset: /Z$/.test(chosen),
    ...(other !== undefined && { other }),
  };
}

const zones: ReadonlyMap<string, string> = new Map([
  ["UTC", "UTC"],
  ["GMT", "UTC"],
  ["BST", "Europe/London"],
  ["CET", "Europe/Paris"],
  ["CEST", "Europe/Paris"],
  ["EST", "America/New_York"],
  ["EDT", "America/New_York"],
  ["CST", "America/Chicago"],
  ["CDT", "America/Chicago"],
  ["MST", "America/Denver"],
  ["MDT", "America/Denver"],
  ["PST", "America/Los_Angeles"],
  ["PDT", "America/Los_Angeles"],
]);

/** The letters at the end of all values, when they are a zone's. */
function namedZone(sample: readonly string[]): { readonly letters: string; readonly zone: string } | undefined {
  const [letters = "", ...more] = new Set(sample.map((value) => /\s([A-Z]{3,4})$/.exec(value.trim())?.[1]));
  const zone = zones.get(letters);
  return zone === undefined || more.length > 0 ? undefined : { letters, zone };
}

/** Who writes AM and PM mostly writes the month first. */
function americanClock(first: string, others: readonly string[]): string | undefined {
  return first.endsWith("A") ? others.find((form) => form.startsWith("M") && isOtherOrder(form, first)) : undefined;
}

/** Day and month stand the other way round. `DD` and `D` make the same dates. */
function isOtherOrder(a: string, b: string): boolean {
  const order = (form: string) =>
    form
      .replace(/\[[^\]]*\]/g, "")
      .match(/Y+|M+|D+/g)
      ?.map((part) => part.charAt(0))
      .join("");
  return order(a) !== order(b);
}

function fits(form: string, sample: readonly string[]): boolean {
  const convert = conversionOf(form);
  return convert !== undefined && share(sample, (value) => convert(value.trim()).ok) >= enough;
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  let needed = Math.ceil(values.length * enough);
  let allowed = values.length - needed;
  for (const value of values) {
    if (test(value)) needed--;
    else if (allowed-- === 0) return 0;
  }
  return needed <= 0 ? 1 : 0;
}
