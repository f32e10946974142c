import { contractFields, contractLabels } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import { createContract } from "@trellis/runtime";
import type { DataContract } from "../src/index.js";

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://acme.example/contracts/signup/v1/schema.json",
  title: "Sign-up",
  type: "object",
  required: ["email", "source"],
  properties: {
    email: {
      title: "E-mail address",
      type: "string",
      format: "email",
      "x-also-called": ["Email", "E-Mail"],
      "x-labels": { fr: { title: "Adresse e-mail" } },
      "x-classification": "personal",
    },
    source: {
      title: "Source",
      enum: ["web", "webinar"],
      "x-labels": { fr: { title: "Origine" } },
      "x-classification": "internal",
    },
    seats: {
      title: "Seats",
      type: "integer",
      minimum: 1,
      "x-labels": { fr: { title: "Places" } },
      "x-classification": "internal",
    },
    paid: {
      title: "Amount paid",
      type: "number",
      "x-labels": { fr: { title: "Montant payé" } },
      "x-classification": "internal",
    },
    present: {
      title: "Present",
      type: "boolean",
      "x-labels": { fr: { title: "Présent" } },
      "x-classification": "internal",
    },
    birthday: {
      title: "Birthday",
      type: "string",
      format: "date",
      "x-also-called": ["Date"],
      "x-labels": { fr: { title: "Anniversaire" } },
      "x-classification": "internal",
    },
    signedUpAt: {
      title: "Signed up at",
      type: "string",
      format: "date-time",
      "x-also-called": ["Date"],
      "x-labels": { fr: { title: "Inscrit le" } },
      "x-classification": "internal",
    },
    topics: {
      title: "Topics",
      type: "array",
      items: { title: "Topic", type: "string", maxLength: 10, "x-labels": { fr: { title: "Sujet" } } },
      "x-labels": { fr: { title: "Sujets" } },
      "x-classification": "internal",
    },
    utm: {
      title: "UTM",
      type: "object",
      properties: { medium: { title: "Medium", type: "string", "x-labels": { fr: { title: "Support" } } } },
    },
    consents: {
      title: "Consents",
      type: "array",
      "x-labels": { fr: { title: "Consentements" } },
      items: {
        title: "Consent",
        type: "object",
        required: ["basis"],
        "x-labels": { fr: { title: "Consentement" } },
        properties: {
          basis: {
            title: "Basis",
            enum: ["consent", "contract"],
            "x-labels": { fr: { title: "Base" } },
            "x-classification": "internal",
          },
          note: { title: "Note", type: "string", "x-labels": { fr: { title: "Remarque" } } },
        },
      },
    },
  },
};

const fields = contractFields(schema);

/** A small contract with a field of each kind, compiled on the spot. */
export const signupContract: DataContract = {
  ref: "signup@1",
  fields,
  labels: {
    en: { "signup@1": contractLabels(schema, "Sign-up", "en") },
    fr: { "signup@1": contractLabels(schema, "Sign-up", "fr") },
  },
  contract: createContract({
    header: { name: "signup", version: "1.0.0", major: 1, title: "Sign-up", owner: "web", status: "active" },
    ...compileValidator(schema),
    fields: Object.fromEntries(fields.map(({ path, classification }) => [path, classification])),
  }),
};
