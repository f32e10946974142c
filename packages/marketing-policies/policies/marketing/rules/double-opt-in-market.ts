import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { manifest, record } from "../case-subjects.js";
import { advertising } from "../messages.js";
import { fieldOf, textOf } from "../values.js";

const consent = { channel: "email", basis: "consent", status: "granted", jurisdiction: "DE" };
const german = { channel: "email", purpose: "newsletter", markets: ["FR", "DE"] };

/** Where courts ask for it, an address was confirmed before anything else was sent to it. */
export const doubleOptInMarket = defineRule({
  id: "policy/double-opt-in-market",
  level: "hard",
  owner: "email-operations",
  on: ["record", "manifest"],
  check: (subject, ctx): Hit[] => {
    const markets = ctx.list("double-opt-in-markets");
    if (subject.kind === "manifest") {
      return advertising(subject.declared, ctx).flatMap((one) => {
        const market = one.markets?.find((code) => markets.includes(code));
        if (one.channel !== "email" || one.doubleOptIn === true || market === undefined) return [];
        return [{ pointer: one.pointer, data: { what: "messages", market } }];
      });
    }
    const { value, contract } = subject;
    if (!contract.startsWith("consent@")) return [];
    const said = (name: string) => textOf(fieldOf(value, name));
    const market = said("jurisdiction") ?? "";
    const isMeant = said("channel") === "email" && said("basis") === "consent" && said("status") === "granted";
    if (!isMeant || !markets.includes(market) || said("confirmedAt") !== undefined) return [];
    return [{ pointer: "/confirmedAt", data: { what: "record", market } }];
  },
  cases: [
    { name: "a consent that was never confirmed", subject: record("consent@1", consent), finds: ["/confirmedAt"] },
    {
      name: "a consent that was confirmed",
      subject: record("consent@1", { ...consent, confirmedAt: "2026-05-02T08:00:00Z" }),
      finds: [],
    },
    { name: "a consent elsewhere", subject: record("consent@1", { ...consent, jurisdiction: "FR" }), finds: [] },
    {
      name: "a consent that was asked for and not confirmed yet",
      subject: record("consent@1", { ...consent, status: "pending" }),
      finds: [],
    },
    { name: "another channel", subject: record("consent@1", { ...consent, channel: "post" }), finds: [] },
    { name: "messages to the market", subject: manifest({ messages: [german] }), finds: ["/messages/0"] },
    {
      name: "messages with double opt-in",
      subject: manifest({ messages: [{ ...german, doubleOptIn: true }] }),
      finds: [],
    },
    { name: "messages to other markets", subject: manifest({ messages: [{ ...german, markets: ["FR"] }] }), finds: [] },
  ],
});

type Data = { field: Label; what: "messages" | "record"; market: Shown };

export const en: Words<typeof doubleOptInMarket, Data> = ({ field, what, market }) => ({
  problem:
    what === "messages"
      ? `Advertising by e-mail goes to ${market}, and the tool does not say that addresses are confirmed first.`
      : `“${field}” is missing: a consent to e-mail in ${market} counts only when the address was confirmed.`,
  fix:
    what === "messages"
      ? "Send a first message with a link to confirm, and write doubleOptIn: true here; or leave the market out."
      : "Ask the person to confirm, and treat the consent as pending until then.",
});

export const fr: Words<typeof doubleOptInMarket, Data> = ({ field, what, market }) => ({
  problem:
    what === "messages"
      ? `De la publicité par e-mail part vers ${market}, et l’outil ne dit pas que les adresses sont d’abord confirmées.`
      : `« ${field} » est absent : un consentement à l’e-mail ne vaut dans ce marché (${market}) que si l’adresse a été confirmée.`,
  fix:
    what === "messages"
      ? "Envoyez un premier message avec un lien de confirmation, et écrivez ici doubleOptIn: true ; ou retirez le marché."
      : "Demandez à la personne de confirmer, et tenez le consentement pour en attente jusque-là.",
});
