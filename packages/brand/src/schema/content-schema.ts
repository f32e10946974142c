import type { SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import type { Layer, RichTextSlot, Slot, Slots } from "../slots/slot.js";

/** What {@link contentSchema} is told of a template. */
export interface TemplateIdentity {
  readonly name: string;
  readonly major: number;
  readonly title: string;
  readonly description?: string;
  readonly labels: Readonly<Record<string, { readonly title?: string; readonly description?: string }>>;
}

/** An address in content: how it may look. Where it may lead is a rule of its own. */
export const addressPattern = "^[^\\s\\p{Cc}]+$";
/** A file below the assets, never above: no empty part and none that starts with a dot. */
export const assetPattern = "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$";

/**
 * The JSON Schema (2020-12) of what one layer may say of a template's slots: a contract like any other. A slot of another
 * layer is no property of it. With "content", what only content can bring is required.
 */
export function contentSchema(identity: TemplateIdentity, slots: Slots, layer: Layer = "content"): SchemaObject {
  const own = Object.values(slots).filter(({ setBy }) => setBy.includes(layer));
  const required = layer === "content" ? own.filter((slot) => slot.required && slot.setBy.length === 1) : [];
  const { name, major, title, description, labels } = identity;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://trellis.invalid/contracts/${name}/v${major}/${layer === "content" ? "" : `${layer}.`}schema.json`,
    title,
    description: description ?? `What a page of the template ${title} says.`,
    type: "object",
    "x-classification": "public",
    ...xLabels(labels),
    "x-reason": "A template has no place for what it does not name.",
    additionalProperties: false,
    ...(required.length > 0 ? { required: required.map((slot) => slot.name) } : {}),
    properties: { ...header(name, major), ...properties(own) },
  };
}

function header(name: string, major: number): Record<string, Json> {
  return {
    template: {
      ...annotations(
        "Template",
        "The template that the content is for.",
        "Modèle",
        "Le modèle auquel ce contenu est destiné.",
      ),
      const: `${name}@${major}`,
      "x-reason": "Content is written for one major version of one template.",
    },
    market: {
      ...annotations("Market", "The market of the page.", "Marché", "Le marché de la page."),
      type: "string",
      maxLength: 64,
      pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
      examples: ["fr"],
    },
    locale: {
      ...annotations(
        "Locale",
        "The language of the page, and its region.",
        "Langue",
        "La langue de la page, et sa région.",
      ),
      type: "string",
      pattern: "^[a-z]{2}(?:-[A-Z]{2})?$",
      examples: ["fr-FR"],
    },
  };
}

function annotations(title: string, description: string, fr: string, frDescription: string): Record<string, Json> {
  return {
    title,
    description,
    "x-classification": "public",
    "x-labels": { fr: { title: fr, description: frDescription } },
  };
}

function properties(slots: readonly Slot[]): Record<string, Json> {
  return Object.fromEntries(slots.map((slot) => [slot.name, slotSchema(slot)]));
}

/** The schema of one slot's value. */
export function slotSchema(slot: Slot): SchemaObject {
  return {
    title: slot.title,
    description: slot.description ?? slot.title,
    "x-classification": "public",
    ...xLabels(slot.labels),
    ...(slot.default === undefined ? {} : { default: slot.default }),
    ...valueSchema(slot),
  };
}

function xLabels(labels: Slot["labels"]): SchemaObject {
  return Object.keys(labels).length > 0 ? { "x-labels": labels as unknown as Json } : {};
}

function valueSchema(slot: Slot): SchemaObject {
  switch (slot.type) {
    case "text":
      return { type: "string", minLength: slot.minLength, maxLength: slot.maxLength };
    case "link":
      return { type: "string", maxLength: 2000, pattern: addressPattern };
    case "boolean":
      return { type: "boolean" };
    case "choice":
      return { enum: Object.keys(slot.values), "x-reason": "The template knows these." };
    case "token":
      return {
        enum: slot.tokens.map((token) => token.slice(slot.group.length + 1)),
        "x-reason": "The brand has these.",
      };
    case "number":
      return amount(slot);
    case "money":
      return {
        ...closed({
          amount: { ...plain("Amount", "Montant"), ...amount(slot) },
          currency: {
            ...plain("Currency", "Monnaie"),
            ...(slot.currencies
              ? { enum: [...slot.currencies], "x-reason": "The template takes these." }
              : { type: "string", pattern: "^[A-Z]{3}$" }),
          },
        }),
        required: ["amount", "currency"],
      };
    case "date":
      return { type: "string", format: "date" };
    case "image":
      return imageSchema;
    case "rich-text":
      return richTextSchema(slot);
    case "list":
      return {
        type: "array",
        ...(slot.minItems > 0 ? { minItems: slot.minItems } : {}),
        maxItems: slot.maxItems,
        items: slot.item ? slotSchema(slot.item) : record(slot.fields ?? {}, slot.title),
      };
  }
}

function amount({ min, max, decimals }: { min?: number; max?: number; decimals: number }): SchemaObject {
  return {
    type: decimals === 0 ? "integer" : "number",
    minimum: min ?? -1e12,
    maximum: max ?? 1e12,
    ...(decimals === 0 ? {} : { multipleOf: Number(`1e-${decimals}`) }),
  };
}

function record(fields: Slots, title: string): SchemaObject {
  const required = Object.values(fields).filter((field) => field.required);
  return {
    title,
    description: title,
    "x-classification": "public",
    ...closed(properties(Object.values(fields))),
    ...(required.length > 0 ? { required: required.map(({ name }) => name) } : {}),
  };
}

function closed(all: Record<string, Json>): SchemaObject {
  return {
    type: "object",
    additionalProperties: false,
    "x-reason": "A template has no place for what it does not name.",
    properties: all,
  };
}

function plain(title: string, fr: string): SchemaObject {
  return {
    title,
    description: title,
    "x-classification": "public",
    "x-labels": { fr: { title: fr, description: fr } },
  };
}

const imageSchema: SchemaObject = {
  ...closed({
    asset: { ...plain("Image file", "Fichier d’image"), type: "string", maxLength: 200, pattern: assetPattern },
    alt: {
      ...plain("Description of the image", "Description de l’image"),
      type: "string",
      minLength: 1,
      maxLength: 300,
    },
    decorative: {
      ...plain("Decorative", "Décorative"),
      const: true,
      "x-reason": "An image without a description says that it needs none.",
    },
  }),
  required: ["asset"],
  if: { properties: { decorative: true }, required: ["decorative"] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
  then: { properties: { alt: false } },
  else: { required: ["alt"] },
};

/** What a block of rich text says, as a schema; only what the slot allows is in it. */
function richTextSchema({ allow, maxLength, heading }: RichTextSlot): SchemaObject {
  const marks = (["strong", "emphasis", "code"] as const).filter((mark) => allow.includes(mark));
  const running: SchemaObject = {
    ...plain("Text", "Texte"),
    anyOf: [
      { type: "string", minLength: 1, maxLength },
      {
        type: "array",
        minItems: 1,
        maxItems: 500,
        items: {
          ...closed({
            text: { ...plain("Text", "Texte"), type: "string", minLength: 1, maxLength },
            ...Object.fromEntries(
              marks.map((mark) => [mark, { ...plain(markTitles[mark][0], markTitles[mark][1]), type: "boolean" }]),
            ),
            ...(allow.includes("link")
              ? {
                  link: {
                    ...plain("Link", "Lien"),
                    type: "string",
                    maxLength: 2000,
                    pattern: addressPattern,
                  },
                }
              : {}),
          }),
          required: ["text"],
        },
      },
    ],
  };
  const types = ["paragraph", ...blockKinds.filter((kind) => allow.includes(kind))];
  const block: SchemaObject = {
    ...plain("Block", "Bloc"),
    ...closed({
      type: { ...plain("Kind of block", "Genre de bloc"), enum: types, "x-reason": "The template takes these." },
      text: running,
      ...(allow.includes("heading")
        ? { level: { ...plain("Level", "Niveau"), type: "integer", minimum: 1, maximum: 7 - heading } }
        : {}),
      ...(allow.includes("list")
        ? {
            ordered: { ...plain("Numbered", "Numérotée"), type: "boolean" },
            items: { ...plain("Items", "Éléments"), type: "array", minItems: 1, maxItems: 200, items: running },
          }
        : {}),
    }),
    required: ["type"],
    allOf: [
      {
        if: { properties: { type: { const: "list" } }, required: ["type"] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: { required: ["items"], properties: { text: false } },
        else: { required: ["text"], properties: { items: false, ordered: false } },
      },
      {
        if: { properties: { type: { const: "heading" } }, required: ["type"] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: { required: ["level"] },
        else: { properties: { level: false } },
      },
    ],
  };
  // A text is Markdown. Its length counts the signs as well; that of the words is counted when it has been read.
  return {
    type: ["array", "string"],
    minItems: 1,
    maxItems: 500,
    items: block,
    minLength: 1,
    maxLength: 2 * maxLength,
  };
}

const blockKinds = ["heading", "list", "quote"] as const;
const markTitles = {
  strong: ["Strong", "Gras"],
  emphasis: ["Emphasis", "Italique"],
  code: ["Code", "Code"],
} as const;
