/** What is known of a format: how it is recognised, and texts to try. */
interface Format {
  readonly pattern: RegExp;
  readonly samples: readonly string[];
  /** What no pattern can say. */
  readonly holds?: (text: string) => boolean;
}

const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const byte = String.raw`(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

/** Formats of which enough is known to judge a text. Of others, and of texts near the edge, nothing is claimed. */
const formats: Readonly<Record<string, Format>> = {
  date: { pattern: new RegExp(`^${date}$`), samples: ["2027-01-31", "2027-12-01"], holds: isDay },
  time: { pattern: new RegExp(`^${time}$`), samples: ["10:30:00Z"] },
  "date-time": {
    pattern: new RegExp(`^${date}[Tt]${time}$`),
    samples: ["2027-01-31T10:30:00Z"],
    holds: (text) => isDay(text.slice(0, 10)),
  },
  email: { pattern: /^[a-z0-9]+@[a-z0-9]+\.[a-z]{2,}$/, samples: ["someone@acme.example"] },
  uuid: {
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    samples: ["123e4567-e89b-42d3-a456-426614174000"],
  },
  ipv4: { pattern: new RegExp(`^${byte}(\\.${byte}){3}$`), samples: ["192.0.2.1"] },
  ipv6: { pattern: /^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){7}$/, samples: ["2001:db8:0:0:0:0:0:1"] },
  uri: { pattern: /^https?:\/\/[a-z0-9]+(\.[a-z0-9]+)+(\/[a-z0-9]*)*$/, samples: ["https://acme.example/a"] },
  hostname: { pattern: /^[a-z0-9]+(\.[a-z0-9]+)+$/, samples: ["acme.example"] },
};

/** Texts that no format above allows, so that the opposite can be shown. */
const misfits = ["", " ", "a b", "\u0000"];

/** Texts worth trying where a format is asked for or forbidden. */
export function formatSamples(format: string): readonly string[] {
  return [...(known(format)?.samples ?? []), ...misfits];
}

/** Whether a text is of a format; undefined when too little is known to say. */
export function holdsFormat(format: string, text: string): boolean | undefined {
  const found = known(format);
  if (!found) return undefined;
  if (misfits.includes(text)) return false;
  if (text.length > 200) return undefined;
  if (found.pattern.test(text)) return found.holds?.(text) ?? true;
  // Of these every text can be judged; of the others only those that surely fit.
  return ["date", "uuid", "ipv4"].includes(format) ? false : undefined;
}

function known(format: string): Format | undefined {
  return Object.hasOwn(formats, format) ? formats[format] : undefined;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
