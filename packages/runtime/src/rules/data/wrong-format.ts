import { defineRule, type Words } from "@trellis/findings";
import { isNot } from "../../words/en.js";
import { isNot as isNotFr, quoted } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const wrongFormat = defineRule({ id: "data/wrong-format", level: "hard" });

interface Data extends Given {
  /** The name of the format in JSON Schema. */
  readonly format: string;
}

/** Formats with letters of any script, and references, go by the name of their plain sisters. */
function plain(format: string): string {
  return format.replace(/idn-|-reference/, "").replace("iri", "uri");
}

const examples: { readonly [format: string]: string } = {
  date: "2026-02-28",
  time: "14:30:00+02:00",
  "date-time": "2026-02-28T14:30:00Z",
  duration: "P2Y",
  email: "name@acme.example",
  hostname: "www.acme.example",
  ipv4: "192.0.2.7",
  ipv6: "2001:db8::7",
  uri: "https://acme.example/offers",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  regex: "^[A-Z]+$",
};

const enNames: { readonly [format: string]: string } = {
  date: "a date",
  time: "a time of day",
  "date-time": "a date and time",
  duration: "a length of time",
  email: "an email address",
  hostname: "a host name",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  uri: "a web address",
  uuid: "a UUID",
  regex: "a regular expression",
};

const frNames: { readonly [format: string]: string } = {
  date: "une date",
  time: "une heure",
  "date-time": "une date suivie d’une heure",
  duration: "une durée",
  email: "une adresse e-mail",
  hostname: "un nom d’hôte",
  ipv4: "une adresse IPv4",
  ipv6: "une adresse IPv6",
  uri: "une adresse web",
  uuid: "un UUID",
  regex: "une expression régulière",
};

export const en: Words<typeof wrongFormat, Data> = (given) => {
  const format = plain(given.format);
  const example = examples[format];
  return {
    problem: isNot(given, enNames[format] ?? `in the form “${format}”`),
    fix: example === undefined ? "Correct it." : `Write it like ${example}.`,
  };
};

export const fr: Words<typeof wrongFormat, Data> = (given) => {
  const format = plain(given.format);
  const example = examples[format];
  return {
    problem: isNotFr(given, frNames[format] ?? `une valeur de la forme ${quoted(format)}`),
    fix: example === undefined ? "Corrigez cette valeur." : `Suivez cet exemple\u00A0: ${example}.`,
  };
};
