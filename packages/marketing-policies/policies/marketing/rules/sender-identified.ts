import type { Label, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { manifest } from "../case-subjects.js";
import { placedMessages } from "../messages.js";

const sender = { name: "Acme SAS", address: "12 rue de la Paix, 75002 Paris" };
const newsletter = { channel: "email", purpose: "newsletter", sender, unsubscribe: "https://acme.example/unsubscribe" };

/** People can see who writes to them, and say that they want no more. */
export const senderIdentified = defineRule({
  id: "policy/sender-identified",
  level: "hard",
  owner: "email-operations",
  on: "manifest",
  check: ({ declared }, { list }): Hit[] => {
    const channels = list("channels-with-sender");
    const withoutConsent = list("purposes-without-consent");
    return placedMessages(declared).flatMap(({ pointer, channel, purpose, sender: from, unsubscribe }) => {
      if (!channels.includes(channel)) return [];
      const isAdvertising = !withoutConsent.includes(purpose);
      const missing = [
        ...(from?.name ? [] : ["name"]),
        // A short message has no room for a postal address.
        ...(from?.address || channel !== "email" ? [] : ["address"]),
        ...(unsubscribe || !isAdvertising ? [] : ["unsubscribe"]),
      ];
      return missing.map((what): Hit => ({ pointer, data: { what } }));
    });
  },
  cases: [
    {
      name: "nobody",
      subject: manifest({ messages: [{ channel: "email", purpose: "newsletter" }] }),
      finds: ["/messages/0", "/messages/0", "/messages/0"],
    },
    {
      name: "no way out",
      subject: manifest({ messages: [{ channel: "email", purpose: "newsletter", sender }] }),
      finds: ["/messages/0"],
    },
    {
      name: "a short message without a name",
      subject: manifest({ messages: [{ ...newsletter, channel: "sms", sender: {} }] }),
      finds: ["/messages/0"],
    },
    { name: "everything", subject: manifest({ messages: [newsletter] }), finds: [] },
    {
      name: "a short message with a name",
      subject: manifest({ messages: [{ ...newsletter, channel: "sms", sender: { name: "Acme" } }] }),
      finds: [],
    },
    {
      name: "an order's confirmation, with no way out",
      subject: manifest({ messages: [{ channel: "email", purpose: "transactional", sender }] }),
      finds: [],
    },
    { name: "a letter", subject: manifest({ messages: [{ channel: "post", purpose: "newsletter" }] }), finds: [] },
    { name: "a tool that sends nothing", subject: manifest({}), finds: [] },
  ],
});

type Data = { field: Label; what: "name" | "address" | "unsubscribe" };

export const en: Words<typeof senderIdentified, Data> = ({ what }) => ({
  problem: {
    name: "It is not said in whose name the messages are sent.",
    address: "The sender of the messages has no postal address.",
    unsubscribe: "It is not said how people can unsubscribe from the messages.",
  }[what],
  fix: {
    name: "Write the name of the company under “sender”, as people read it.",
    address: "Write the postal address under “sender”; it stands in every message.",
    unsubscribe: "Write the page or address under “unsubscribe”; one click there has to be enough.",
  }[what],
});

export const fr: Words<typeof senderIdentified, Data> = ({ what }) => ({
  problem: {
    name: "Il n’est pas dit au nom de qui les messages sont envoyés.",
    address: "L’expéditeur des messages n’a pas d’adresse postale.",
    unsubscribe: "Il n’est pas dit comment se désinscrire des messages.",
  }[what],
  fix: {
    name: "Écrivez le nom de l’entreprise sous « sender », tel que les personnes le lisent.",
    address: "Écrivez l’adresse postale sous « sender » ; elle figure dans chaque message.",
    unsubscribe: "Écrivez la page ou l’adresse sous « unsubscribe » ; un clic doit y suffire.",
  }[what],
});
