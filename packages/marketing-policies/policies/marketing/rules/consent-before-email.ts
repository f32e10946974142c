import type { Label, Words } from "@trellis/findings";
import { defineRule } from "@trellis/findings/policy";
import { contract, record } from "../case-subjects.js";
import { activeConsents } from "../consents.js";
import { advertising } from "../messages.js";
import { fieldOf, textOf } from "../values.js";

const newsletter = { messages: [{ channel: "email", purpose: "newsletter" }] };
const given = { purpose: "newsletter", basis: "consent", grantedAt: "2026-05-01T08:00:00Z" };
const ada = { email: "ada@acme.example" };

/** Who gets advertising by e-mail has agreed to some of it. */
export const consentBeforeEmail = defineRule({
  id: "policy/consent-before-email",
  level: "hard",
  owner: "privacy-office",
  on: "record",
  check: ({ value }, ctx) => {
    if (!advertising(ctx.declared, ctx).some(({ channel }) => channel === "email")) return [];
    if (textOf(fieldOf(value, "email")) === undefined || !ctx.contract?.fields.some(({ path }) => path === "consents"))
      return [];
    const bases = ctx.list("bases-for-email");
    return activeConsents(value, ctx.now).some(({ basis }) => bases.includes(basis)) ? [] : [{ pointer: "/consents" }];
  },
  cases: [
    ...[
      { name: "no consent at all", value: ada, finds: ["/consents"] },
      {
        name: "a consent that was withdrawn",
        value: { ...ada, consents: [{ ...given, withdrawnAt: "2026-09-01T00:00:00Z" }] },
        finds: ["/consents"],
      },
      {
        name: "a consent that is still to come",
        value: { ...ada, consents: [{ ...given, grantedAt: "2027-06-01T00:00:00Z" }] },
        finds: ["/consents"],
      },
      {
        name: "another basis",
        value: { ...ada, consents: [{ ...given, basis: "legitimate-interest" }] },
        finds: ["/consents"],
      },
      { name: "a consent", value: { ...ada, consents: [given] }, finds: [] },
      {
        name: "a withdrawal that is still to come",
        value: { ...ada, consents: [{ ...given, withdrawnAt: "2027-06-01T00:00:00Z" }] },
        finds: [],
      },
      { name: "nobody to write to", value: { id: "L-1" }, finds: [] },
    ].map(({ name, value, finds }) => ({
      name,
      subject: record("lead@1", value),
      finds,
      declared: newsletter,
      contract: withConsents(),
    })),
    { name: "a tool that sends nothing", subject: record("lead@1", ada), finds: [], contract: withConsents() },
    {
      name: "a tool that sends only what was ordered",
      subject: record("lead@1", ada),
      finds: [],
      declared: { messages: [{ channel: "email", purpose: "transactional" }] },
      contract: withConsents(),
    },
  ],
});

function withConsents() {
  return contract("lead@1", { email: "personal", consents: "personal" });
}

export const en: Words<typeof consentBeforeEmail, { field: Label }> = ({ field }) => ({
  problem: `This person gets advertising by e-mail, and there is no consent under “${field}” that holds today.`,
  fix: "Leave the person out until there is a consent, or correct the record if it was given.",
});

export const fr: Words<typeof consentBeforeEmail, { field: Label }> = ({ field }) => ({
  problem: `Cette personne reçoit de la publicité par e-mail, et « ${field} » ne contient aucun consentement valable aujourd’hui.`,
  fix: "Retirez la personne jusqu’à ce qu’il y ait un consentement, ou corrigez l’enregistrement s’il a été donné.",
});
