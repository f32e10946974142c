/** A date and time as a clock on the wall shows it. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes ahead of UTC, when the text says so itself. */
  readonly offset?: number;
}

/** A way of writing dates, ready to read them. */
export interface DateForm {
  /** Undefined when the text is not written so; the parts may still be no date of the calendar. */
  read(text: string): LocalTime | undefined;
  /** The 28th of February 2026, at 14:30, written so. */
  readonly example: string;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  readonly hasOffset: boolean;
}

interface Token {
  readonly pattern: string;
  readonly example: string;
  readonly part: keyof LocalTime | "half";
  read(text: string): number;
}

const months = [
  "jan january janv janvier",
  "feb february fév févr février fev fevr fevrier",
  "mar march mars",
  "apr april avr avril",
  "may mai",
  "jun june juin",
  "jul july juil juillet",
  "aug august aoû août aou aout",
  "sep sept september septembre",
  "oct october octobre",
  "nov november novembre",
  "dec december déc décembre decembre",
].map((names) => names.split(" "));

const month: Token = {
  pattern: "([\\p{L}]{3,9}\\.?)",
  example: "Feb",
  part: "month",
  read: (text) => {
    const name = text.toLowerCase().replace(/\.$/, "");
    return months.findIndex((names) => names.includes(name)) + 1;
  },
};

function digits(pattern: string, example: string, part: keyof LocalTime, base = 0): Token {
  return { pattern: `(${pattern})`, example, part, read: (text) => Number(text) + base };
}

// Two digits where the form has two; one or two where it has one.
const tokens: { readonly [name: string]: Token | undefined } = {
  YYYY: digits("\\d{4}", "2026", "year"),
  YY: digits("\\d{2}", "26", "year", 2000),
  MMMM: { ...month, example: "February" },
  MMM: month,
  MM: digits("\\d{2}", "02", "month"),
  M: digits("\\d{1,2}", "2", "month"),
  DD: digits("\\d{2}", "28", "day"),
  D: digits("\\d{1,2}", "28", "day"),
  HH: digits("\\d{2}", "14", "hour"),
  H: digits("\\d{1,2}", "14", "hour"),
  hh: digits("\\d{2}", "02", "hour"),
  h: digits("\\d{1,2}", "2", "hour"),
  mm: digits("\\d{2}", "30", "minute"),
  m: digits("\\d{1,2}", "30", "minute"),
  ss: digits("\\d{2}", "00", "second"),
  s: digits("\\d{1,2}", "0", "second"),
  SSS: digits("\\d{3}", "000", "millisecond"),
  A: {
    pattern: "([AaPp])\\.?[Mm]\\.?",
    example: "PM",
    part: "half",
    read: (text) => (text.toLowerCase() === "p" ? 12 : 0),
  },
  Z: {
    pattern: "(Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)",
    example: "+01:00",
    part: "offset",
    read: readOffset,
  },
};

const part = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|hh|h|mm|m|ss|s|SSS|A|Z|T|[^\p{L}]/uy;

/**
 * Reads a form such as `DD/MM/YYYY HH:mm`: YYYY YY, MMMM MMM MM M, DD D, HH H or hh h with A, mm m, ss s, SSS, Z. What
 * stands in `[ ]` is taken as it is. Undefined when it holds other letters, or a part twice.
 */
export function parseDateForm(form: string): DateForm | undefined {
  const used: Token[] = [];
  const names = new Set<string>();
  let pattern = "";
  let example = "";
  part.lastIndex = 0;
  while (part.lastIndex < form.length) {
    const [sign, literal] = part.exec(form) ?? [];
    if (sign === undefined) return undefined;
    const token = tokens[sign];
    pattern += token?.pattern ?? (/^\s$/.test(sign) ? "\\s" : escapePattern(literal ?? sign));
    example += token?.example ?? literal ?? sign;
    if (!token) continue;
    const kind = sign.startsWith("h") ? "H" : sign.charAt(0);
    if (names.has(kind)) return undefined;
    names.add(kind);
    used.push(token);
  }
  const isHalfDay = /h/.test(form.replace(/\[[^\]]*\]/g, ""));
  if (isHalfDay !== names.has("A")) return undefined;
  const expression = new RegExp(`^${pattern}$`, "u");
  return {
    read: (text) => read(expression, used, text, isHalfDay),
    example,
    hasDate: names.has("Y") && names.has("M") && names.has("D"),
    hasTime: names.has("H"),
    hasOffset: names.has("Z"),
  };
}

function read(expression: RegExp, used: readonly Token[], text: string, isHalfDay: boolean): LocalTime | undefined {
  const found = expression.exec(text);
  if (!found) return undefined;
  const parts = {
    year: 0,
    month: 0,
    day: 0,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    offset: Number.NaN,
    half: 0,
  };
  for (const [index, token] of used.entries()) parts[token.part] = token.read(found[index + 1] ?? "");
  const { half, offset, ...time } = parts;
  // Twelve o'clock comes before one: 12 AM is midnight, 12 PM is noon. 13 PM is no time.
  if (isHalfDay) time.hour = time.hour >= 1 && time.hour <= 12 ? (time.hour % 12) + half : 99;
  return Number.isNaN(offset) ? time : { ...time, offset };
}

/** "+01:30" and "+0130" are 90 minutes ahead of UTC. */
export function readOffset(text: string): number {
  if (text === "Z" || text === "z") return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
