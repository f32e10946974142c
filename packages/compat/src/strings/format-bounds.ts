/**
 * What is known of a format as patterns: every text that `sure` matches is of the format, and none that `possible` does not.
 * Where both are the same the format is known exactly. What lies between is read differently by different people, or is
 * beyond patterns; nothing is claimed of it.
 */
interface FormatBounds {
  readonly sure: string;
  readonly possible: string;
}

const day = String.raw`(?:0[1-9]|[12]\d)`;
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const date =
  String.raw`(?:\d{4}-(?:(?:0[13578]|1[02])-(?:${day}|3[01])|(?:0[469]|11)-(?:${day}|30)|02-(?:0[1-9]|1\d|2[0-8]))` +
  `|${leapYear}-02-29)`;
const hours = String.raw`(?:[01]\d|2[0-3])`;
const offset = String.raw`[+-]${hours}:[0-5]\d`;
const sureTime = String.raw`(?:${hours}:[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|${offset})|23:59:60(?:\.\d+)?Z)`;
const anyTime = String.raw`${hours}:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|${offset})`;

const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const ipv4 = String.raw`${byte}(?:\.${byte}){3}`;
const hex = "[0-9A-Fa-f]";
const piece = `${hex}{1,4}`;
const lastTwo = `(?:${piece}:${piece}|${ipv4})`;
const ipv6 = [
  `(?:${piece}:){6}${lastTwo}`,
  `::(?:${piece}:){5}${lastTwo}`,
  `(?:${piece})?::(?:${piece}:){4}${lastTwo}`,
  `(?:(?:${piece}:){0,1}${piece})?::(?:${piece}:){3}${lastTwo}`,
  `(?:(?:${piece}:){0,2}${piece})?::(?:${piece}:){2}${lastTwo}`,
  `(?:(?:${piece}:){0,3}${piece})?::${piece}:${lastTwo}`,
  `(?:(?:${piece}:){0,4}${piece})?::${lastTwo}`,
  `(?:(?:${piece}:){0,5}${piece})?::${piece}`,
  `(?:(?:${piece}:){0,6}${piece})?::`,
].join("|");

const label = "[a-z]{1,20}";
const host = String.raw`${label}(?:\.${label}){0,4}`;
const sureEmail = String.raw`^[a-z0-9]{1,20}(?:[._+-][a-z0-9]{1,20})?@${label}(?:\.${label}){1,4}$`;
const path = "(?:/[a-z0-9]*)*";
const tail = String.raw`${path}(?:\?[a-z0-9=]*)?(?:#[a-z0-9]*)?`;
const sureUri = `https?://${host}${tail}`;
const scheme = "[A-Za-z][A-Za-z0-9+.-]*:";

// The grammar of RFC 3986, rule by rule.
const percent = `%${hex}{2}`;
const plainChar = String.raw`A-Za-z0-9\-._~!$&'()*+,;=`;
const pathChar = `(?:[${plainChar}:@]|${percent})`;
const literal = String.raw`\[(?:${ipv6}|[Vv]${hex}+\.[${plainChar}:]+)\]`;
const authority = `(?:(?:[${plainChar}:]|${percent})*@)?(?:${literal}|(?:[${plainChar}]|${percent})*)(?::[0-9]*)?`;
const furtherPath = `(?:/${pathChar}*)*`;
const absolutePath = `/(?:${pathChar}+${furtherPath})?`;
const afterPath = String.raw`(?:\?(?:${pathChar}|[/?])*)?(?:#(?:${pathChar}|[/?])*)?`;
const uri = `${scheme}(?://${authority}${furtherPath}|${absolutePath}|${pathChar}+${furtherPath}|)${afterPath}`;
const firstPart = `(?:[${plainChar}@]|${percent})+`;
const relative = `(?://${authority}${furtherPath}|${absolutePath}|${firstPart}${furtherPath}|)${afterPath}`;
const iriChar = String.raw`[^\x00-\x20"<>\\^\x60\{\|\}]`;

const step = "(?:/(?:[^~/]|~[01])*)";
const seconds = String.raw`\d+S`;
const minutes = String.raw`\d+M(?:${seconds})?`;
const spell = String.raw`T(?:\d+H(?:${minutes})?|${minutes}|${seconds})`;
const days = String.raw`\d+D`;
const months = String.raw`\d+M(?:${days})?`;
const duration = String.raw`^P(?:\d+W|(?:\d+Y(?:${months})?|${months}|${days})(?:${spell})?|${spell})$`;
const anyDuration = String.raw`^P(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$`;

function exactly(pattern: string): FormatBounds {
  return { sure: pattern, possible: pattern };
}

const bounds: Readonly<Record<string, FormatBounds>> = {
  date: exactly(`^${date}$`),
  time: { sure: `^${sureTime}$`, possible: `^${anyTime}$` },
  "date-time": { sure: `^${date}T${sureTime}$`, possible: `^${date}[Tt]${anyTime}$` },
  duration: { sure: duration, possible: anyDuration },
  email: { sure: sureEmail, possible: String.raw`^[\x20-\x7e]+@[\x20-\x7e]+$` },
  "idn-email": { sure: sureEmail, possible: String.raw`^[\s\S]+@[\s\S]+$` },
  hostname: { sure: `^${host}$`, possible: "^[A-Za-z0-9][A-Za-z0-9.-]{0,254}$" },
  "idn-hostname": { sure: `^${host}$`, possible: String.raw`^[\s\S]+$` },
  ipv4: exactly(`^${ipv4}$`),
  ipv6: exactly(`^(?:${ipv6})$`),
  uri: exactly(`^${uri}$`),
  "uri-reference": exactly(`^(?:${uri}|${relative})$`),
  iri: { sure: `^${sureUri}$`, possible: `^${scheme}${iriChar}*$` },
  "iri-reference": { sure: `^(?:${sureUri}|${path})$`, possible: `^${iriChar}*$` },
  "uri-template": { sure: `^(?:${sureUri}|${path})$`, possible: "" },
  uuid: exactly(`^${hex}{8}(?:-${hex}{4}){3}-${hex}{12}$`),
  "json-pointer": exactly(`^${step}*$`),
  "relative-json-pointer": {
    sure: `^(?:0|[1-9][0-9]*)(?:#|${step}*)$`,
    possible: `^(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?(?:#|${step}*)$`,
  },
  regex: { sure: "^[a-z]*$", possible: "" },
};

/** The names of the formats of which something is known. */
export const knownFormats: readonly string[] = Object.keys(bounds);

/** What is known of a format; undefined when it is nothing. */
export function formatBounds(format: string): FormatBounds | undefined {
  return Object.hasOwn(bounds, format) ? bounds[format] : undefined;
}

/** The pattern that says exactly what a format says, where there is one. */
export function exactFormat(format: string): string | undefined {
  const known = formatBounds(format);
  return known && known.sure === known.possible ? known.sure : undefined;
}

/** The format that a pattern says exactly, if there is one. */
export function formatOf(pattern: string): string | undefined {
  return knownFormats.find((format) => exactFormat(format) === pattern);
}

/** Formats that allow all that another allows, by the standards that define them. */
const wider: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
};

/** Whether every text of a format is one of another. */
export function isFormatWithin(format: string, other: string): boolean {
  return format === other || (Object.hasOwn(wider, format) && wider[format]?.includes(other) === true);
}
