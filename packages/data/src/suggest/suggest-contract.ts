import type { Json } from "@trellis/findings";
import type { ColumnSample } from "../guess/column-sample.js";
import { nameWords } from "../guess/name-words.js";
import type { FrenchLabel } from "./known-labels.js";
import { type SuggestedField, suggestField } from "./suggest-field.js";

/** A first draft of a contract for data that follow none. */
export interface SuggestedContract {
  readonly fields: readonly SuggestedField[];
  /** The fields of which each alone tells records apart. */
  readonly keys: readonly string[];
  /** The draft, JSON Schema 2020-12. */
  readonly schema: { readonly [keyword: string]: Json };
}

/** What a draft is made from. */
export interface SuggestInput {
  readonly columns: readonly ColumnSample[];
  /** How many records the columns were sampled from. */
  readonly records: number;
  /** The contract's name: `stock-level`. */
  readonly name: string;
  /** Who publishes it, as its `$id` says: `acme.example`. */
  readonly publisher: string;
  /** What published contracts call a field of this name in French. */
  readonly french?: FrenchLabel;
}

/** Proposes a contract from data. Whoever owns it says what the fields mean; the draft says what they look like. */
export function suggestContract({ columns, records, name, publisher, french }: SuggestInput): SuggestedContract {
  const taken = new Set<string>();
  const fields = columns
    .filter((column) => column.name.trim() !== "")
    .map((column) => {
      const field = suggestField(column, records, taken);
      taken.add(field.name);
      return field;
    });
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return {
    fields,
    keys: keysOf(fields),
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://${publisher}/contracts/${name}/v1/schema.json`,
      title,
      description: `A draft: what one ${title.toLowerCase()} looks like in the data it was made from.`,
      "x-labels": {
        fr: {
          title,
          description:
            "À traduire, titre compris. Une ébauche\u00A0: à quoi ressemble un enregistrement dans les données d’origine.",
        },
      },
      type: "object",
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field, french)])),
    },
  };
}

/** Those that are called so come first: in a few records a name is soon unique by chance. */
function keysOf(fields: readonly SuggestedField[]): string[] {
  const unique = fields.filter(
    ({ unique, keywords }) => unique && keywords.type !== "number" && keywords.enum === undefined,
  );
  const isCalledSo = ({ column, keywords }: SuggestedField) =>
    keywords.format === "email" || nameWords(column).some((word) => word === "identifier" || word === "number");
  const called = unique.filter(isCalledSo);
  return (called.length > 0 ? called : unique).slice(0, mostKeys).map(({ name }) => name);
}

const mostKeys = 3;

function propertyOf(
  { column, keywords, classification, identity, name }: SuggestedField,
  french: FrenchLabel | undefined,
): Json {
  const known = french?.(column);
  const holds = `Ce que contient la colonne «\u00A0${column}\u00A0».`;
  const isListed = Array.isArray(keywords.enum);
  return {
    title: column,
    description: `What the column “${column}” holds.`,
    ...keywords,
    ...(isListed && {
      "x-reason": "Every value that there was; whoever owns the contract says whether there are more.",
    }),
    "x-classification": classification,
    "x-labels": {
      fr:
        known === undefined
          ? { title: column, description: `Titre à traduire. ${holds}` }
          : { title: known, description: holds },
    },
    ...(column !== name && { "x-also-called": [column] }),
    ...(identity && { "x-identity": { ...identity } }),
  };
}
