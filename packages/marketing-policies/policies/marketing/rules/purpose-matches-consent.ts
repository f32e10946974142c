import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { record } from "../case-subjects.js";
import { activeConsents } from "../consents.js";
import { advertising, placedMessages } from "../messages.js";
import { fieldOf, textOf } from "../values.js";

const events = { messages: [{ channel: "email", purpose: "events" }] };
const consentFor = (purpose: string) => ({ purpose, basis: "consent", grantedAt: "2026-05-01T08:00:00Z" });

/** What a tool writes about is what people agreed to. */
export const purposeMatchesConsent = defineRule({
  id: "policy/purpose-matches-consent",
  level: "hard",
  owner: "privacy-office",
  on: "record",
  check: ({ value, contract }, ctx): Hit[] => {
    const { declared } = ctx;
    if (contract.startsWith("email-event@")) {
      const purpose = textOf(fieldOf(value, "purpose"));
      const known = placedMessages(declared).map((one) => one.purpose);
      if (purpose === undefined || known.length === 0 || known.includes(purpose)) return [];
      return [{ pointer: "/purpose", data: { what: "message", wanted: known }, values: { purpose } }];
    }
    const wanted = advertising(declared, ctx).map(({ purpose }) => purpose);
    const given = activeConsents(value, ctx.now);
    // Without any consent there is nothing to compare; that there is none is another rule's.
    if (wanted.length === 0 || given.length === 0 || given.some(({ purpose }) => wanted.includes(purpose))) return [];
    return [{ pointer: "/consents", data: { what: "consent", wanted } }];
  },
  cases: [
    {
      name: "a consent for something else",
      subject: record("lead@1", { consents: [consentFor("newsletter")] }),
      finds: ["/consents"],
      declared: events,
    },
    {
      name: "a consent for it among others",
      subject: record("lead@1", { consents: [consentFor("newsletter"), consentFor("events")] }),
      finds: [],
      declared: events,
    },
    { name: "no consent", subject: record("lead@1", { consents: [] }), finds: [], declared: events },
    {
      name: "a message for a purpose that the tool does not declare",
      subject: record("email-event@1", { purpose: "newsletter" }),
      finds: ["/purpose"],
      declared: events,
    },
    {
      name: "a message for the purpose that the tool declares",
      subject: record("email-event@1", { purpose: "events" }),
      finds: [],
      declared: events,
    },
    {
      name: "a tool that declares no messages",
      subject: record("email-event@1", { purpose: "newsletter" }),
      finds: [],
    },
  ],
});

type Data = { field: Label; what: "message" | "consent"; wanted: Shown[]; purpose?: Shown };

export const en: Words<typeof purposeMatchesConsent, Data> = ({ what, wanted, purpose }, say) => ({
  problem:
    what === "message"
      ? `A message was sent for “${purpose}”, and the tool says that it writes for ${say.allOf(wanted)}.`
      : `This person agreed to other things than ${say.anyOf(wanted)}, which the tool writes for.`,
  fix:
    what === "message"
      ? "Add the purpose under “messages” in trellis.yaml, with all that belongs to it, or correct it here."
      : "Leave the person out of these messages: a consent holds for the purpose that it was given for.",
});

export const fr: Words<typeof purposeMatchesConsent, Data> = ({ what, wanted, purpose }, say) => ({
  problem:
    what === "message"
      ? `Un message a été envoyé pour « ${purpose} », et l’outil dit qu’il écrit pour ${say.allOf(wanted)}.`
      : `Cette personne a consenti à autre chose que ${say.anyOf(wanted)}, pour quoi l’outil écrit.`,
  fix:
    what === "message"
      ? "Ajoutez la finalité sous « messages » dans trellis.yaml, avec tout ce qui en fait partie, ou corrigez-la ici."
      : "Retirez la personne de ces messages : un consentement vaut pour la finalité pour laquelle il a été donné.",
});
