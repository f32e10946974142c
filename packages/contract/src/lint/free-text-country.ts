import { finding } from "@trellis/findings";
import { freeTextCountry } from "../rules/contract/free-text-country.js";
import { type Check, placeIn } from "./check.js";
import { lastName, placedFields, saidOf, wordsOf } from "./field-positions.js";

/** `contract/free-text-country`: a country may be written in any way: "UK", "U.K.", "Royaume-Uni". */
export const checkFreeTextCountry: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    const { node, pointer, field } = one;
    if (!namesCountry(wordsOf(lastName(one) || source.name)) || !field.types.includes("string")) continue;
    if (field.values !== undefined || saidOf(one, "pattern").length > 0) continue;
    yield finding(freeTextCountry, placeIn(source, source.schemaDocument, pointer), { name: node.path || source.name });
  }
};

function namesCountry(words: readonly string[]): boolean {
  const last = words.at(-1) === "code" ? words.at(-2) : words.at(-1);
  return last !== undefined && ["country", "countries", "countrycode", "nationality", "pays"].includes(last);
}
