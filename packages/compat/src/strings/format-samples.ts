import { formatBounds } from "./format-bounds.js";

/** Texts to try where a format is asked for: each is of it. */
const samples: Readonly<Record<string, readonly string[]>> = {
  date: ["2027-01-31", "2027-12-01"],
  time: ["10:30:00Z"],
  "date-time": ["2027-01-31T10:30:00Z"],
  duration: ["P1D"],
  email: ["someone@acme.example"],
  "idn-email": ["someone@acme.example"],
  hostname: ["acme.example"],
  "idn-hostname": ["acme.example"],
  ipv4: ["192.0.2.1"],
  ipv6: ["2001:db8::1"],
  uri: ["https://acme.example/a"],
  "uri-reference": ["/a", "https://acme.example/a"],
  iri: ["https://acme.example/a"],
  "iri-reference": ["/a", "https://acme.example/a"],
  "uri-template": ["/a"],
  uuid: ["123e4567-e89b-42d3-a456-426614174000"],
  "json-pointer": ["/a"],
  "relative-json-pointer": ["0"],
  regex: ["a"],
};

/** Texts that most formats do not allow, so that the opposite can be shown. */
const misfits = ["", " ", "a b", "\u0000"];

/** Texts worth trying where a format is asked for or forbidden. */
export function formatSamples(format: string): readonly string[] {
  return [...((Object.hasOwn(samples, format) ? samples[format] : undefined) ?? []), ...misfits];
}

const longest = 5000;
const compiled = new Map<string, RegExp>();

/** Whether a text is of a format; undefined when too little is known to say. */
export function holdsFormat(format: string, text: string): boolean | undefined {
  const known = formatBounds(format);
  if (!known || text.length > longest) return undefined;
  if (matches(known.sure, text)) return format === "date" ? isDay(text) : true;
  return matches(known.possible, text) ? undefined : false;
}

function matches(source: string, text: string): boolean {
  const pattern = compiled.get(source) ?? new RegExp(source, "u");
  compiled.set(source, pattern);
  return pattern.test(text);
}

/** The calendar itself, and not the pattern that imitates it. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
