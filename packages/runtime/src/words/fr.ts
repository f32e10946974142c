import type { JsonType } from "../field.js";
import type { Given } from "./given.js";

/** Text in guillemets, which hold a no-break space on either side. */
export function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

/** "Le champ « E-mail »": a subject that adjectives can agree with, whatever the label's gender. */
export function theField({ field }: Given): string {
  return `Le champ ${quoted(field)}`;
}

/** "Le champ « E-mail » contient « joe@ », qui n’est pas une adresse e-mail." */
export function isNot(given: Given, what: string): string {
  const { value, empty } = given;
  if (empty) return `${theField(given)} est vide, alors qu’il faut ${what}.`;
  if (value === undefined) return `${theField(given)} ne contient pas ${what}.`;
  return `${theField(given)} contient ${quoted(value)}, qui n’est pas ${what}.`;
}

/** "Le champ « Score » contient « 7 »": the opening of a sentence about a value. */
export function contains(given: Given): string {
  const { value, empty } = given;
  if (empty) return `${theField(given)} est vide`;
  return value === undefined
    ? `${theField(given)} contient une valeur`
    : `${theField(given)} contient ${quoted(value)}`;
}

/** The types of JSON as a maker calls them. */
const typeNames: { readonly [type in JsonType]: string } = {
  string: "du texte",
  integer: "un nombre entier",
  number: "un nombre",
  boolean: "une réponse par oui ou non",
  array: "une liste",
  object: "un groupe de champs",
  null: "rien",
};

/** A type as something wanted: nothing is never asked for when there is another choice. */
export function wantedTypes(
  expected: readonly JsonType[],
  names: { readonly [type in JsonType]: string } = typeNames,
): string {
  const values = expected.filter((type) => type !== "null");
  return (values.length > 0 ? values : expected).map((type) => names[type]).join(" ou ");
}

/** A type as something found: a number that is no whole one. */
export function foundType(type: JsonType): string {
  return type === "number" ? "un nombre à virgule" : typeNames[type];
}

/** The same after "au lieu". */
export const insteadOf: { readonly [type in JsonType]: string } = {
  string: "de texte",
  integer: "d’un nombre entier",
  number: "d’un nombre",
  boolean: "d’une réponse par oui ou non",
  array: "d’une liste",
  object: "d’un groupe de champs",
  null: "de rien",
};
