import { defineRule, type Words } from "@trellis/findings";
import { isNot } from "../../words/en.js";
import { isNot as isNotFr, quoted } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const wrongFormat = defineRule({ id: "data/wrong-format", level: "hard" });

interface Data extends Given {
  /** The name of the format in JSON Schema. */
  readonly format: string;
}

const examples: { readonly [format: string]: string } = {
  date: "2026-02-28",
  time: "14:30:00+02:00",
  "date-time": "2026-02-28T14:30:00Z",
  duration: "P2Y",
  email: "name@acme.example",
  "idn-email": "name@acme.example",
  hostname: "www.acme.example",
  "idn-hostname": "www.acme.example",
  ipv4: "192.0.2.7",
  ipv6: "2001:db8::7",
  uri: "https://acme.example/offers",
  "uri-reference": "https://acme.example/offers",
  iri: "https://acme.example/offers",
  "iri-reference": "https://acme.example/offers",
  "uri-template": "https://acme.example/leads/{id}",
  uuid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  "json-pointer": "/consents/0/basis",
  "relative-json-pointer": "1/basis",
  regex: "^[A-Z]+$",
};

const enNames: { readonly [format: string]: string } = {
  date: "a date",
  time: "a time of day with its offset",
  "date-time": "a date and time",
  duration: "a length of time",
  email: "an email address",
  "idn-email": "an email address",
  hostname: "the name of a website",
  "idn-hostname": "the name of a website",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  uri: "a complete web address",
  "uri-reference": "a web address",
  iri: "a complete web address",
  "iri-reference": "a web address",
  "uri-template": "a web address with blanks",
  uuid: "an identifier of the UUID kind",
  "json-pointer": "a path into a record (JSON Pointer)",
  "relative-json-pointer": "a relative path into a record",
  regex: "a regular expression",
};

const frNames: { readonly [format: string]: string } = {
  date: "une date",
  time: "une heure avec son décalage horaire",
  "date-time": "une date suivie d’une heure",
  duration: "une durée",
  email: "une adresse e-mail",
  "idn-email": "une adresse e-mail",
  hostname: "un nom de site",
  "idn-hostname": "un nom de site",
  ipv4: "une adresse IPv4",
  ipv6: "une adresse IPv6",
  uri: "une adresse web complète",
  "uri-reference": "une adresse web",
  iri: "une adresse web complète",
  "iri-reference": "une adresse web",
  "uri-template": "un modèle d’adresse web",
  uuid: "un identifiant de type UUID",
  "json-pointer": "un chemin dans un enregistrement (JSON Pointer)",
  "relative-json-pointer": "un chemin relatif dans un enregistrement",
  regex: "une expression régulière",
};

export const en: Words<typeof wrongFormat, Data> = (given) => {
  const example = examples[given.format];
  return {
    problem: isNot(given, enNames[given.format] ?? `in the form that is called “${given.format}”`),
    fix: example === undefined ? "Correct it." : `Write it like ${example}.`,
  };
};

export const fr: Words<typeof wrongFormat, Data> = (given) => {
  const example = examples[given.format];
  return {
    problem: isNotFr(given, frNames[given.format] ?? `une valeur de la forme ${quoted(given.format)}`),
    fix: example === undefined ? "Corrigez cette valeur." : `Suivez cet exemple\u00A0: ${example}.`,
  };
};
