import type { Conversion, Converted } from "./conversion.js";

interface NumberForm {
  readonly pattern: RegExp;
  readonly group: RegExp | undefined;
  readonly decimal: string;
  readonly example: string;
}

/** Reads numbers in the way that `form` shows: `1.234,56`; without one, as JSON writes them. */
export function numberConversion(form: string | undefined, wholeOnly: boolean): Conversion | undefined {
  const read = form === undefined ? plain(wholeOnly) : readForm(form.trim(), wholeOnly);
  if (!read) return undefined;
  return (text) => convertNumber(text, read, wholeOnly);
}

function convertNumber(text: string, { pattern, group, decimal, example }: NumberForm, wholeOnly: boolean): Converted {
  const tidy = text.replace("\u2212", "-");
  if (!pattern.test(tidy)) return { ok: false, why: wholeOnly ? "integer" : "number", example };
  const digits = group ? tidy.replace(group, "") : tidy;
  const value = Number(decimal === "." ? digits : digits.replace(decimal, "."));
  const isKept = Number.isSafeInteger(value) || (Number.isFinite(value) && !/^[+-]?\d+$/.test(digits));
  return isKept ? { ok: true, value: value === 0 ? 0 : value } : { ok: false, why: "number-too-long" };
}

function plain(wholeOnly: boolean): NumberForm {
  return {
    pattern: wholeOnly ? /^[+-]?\d+$/ : /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
    group: undefined,
    decimal: ".",
    example: wholeOnly ? "1234" : "1234.56",
  };
}

/** A form is one number written out: what stands after the thousands, and what before the decimals. */
function readForm(form: string, wholeOnly: boolean): NumberForm | undefined {
  const [matches, group = "", decimal] = /^\d{1,3}([.,'’ \u00A0\u202F]?)\d{3}(?:([.,])\d+)?$/.exec(form) ?? [];
  const [, onlyDecimal] = matches === undefined ? (/^\d+([.,])\d+$/.exec(form) ?? []) : [];
  if ((matches === undefined && onlyDecimal === undefined) || (group !== "" && group === decimal)) return undefined;
  const point = onlyDecimal ?? decimal ?? (group === "." ? "," : ".");
  const groups = group === "" ? "" : `[${alike(group)}]`;
  const whole = groups === "" ? "\\d+" : `(?:\\d{1,3}(?:${groups}\\d{3})+|\\d+)`;
  const fraction = wholeOnly ? "" : `(?:[${point}]\\d+)?`;
  return {
    pattern: new RegExp(`^[+-]?${whole}${fraction}$`),
    group: groups === "" ? undefined : new RegExp(groups, "g"),
    decimal: point,
    example: form,
  };
}

/** Programs write the thin, the no-break and the plain space, and both apostrophes, for the same thing. */
function alike(sign: string): string {
  if (/\s/.test(sign)) return " \u00A0\u202F";
  return sign === "'" || sign === "’" ? "'’" : sign;
}
