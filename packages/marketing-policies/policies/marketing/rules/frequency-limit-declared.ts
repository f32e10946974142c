import type { Label, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { manifest } from "../case-subjects.js";
import { advertising } from "../messages.js";

const newsletter = { channel: "email", purpose: "newsletter" };
const perMonth = { day: 30, week: 4.35, month: 1, year: 1 / 12 };

/** Who writes to people has decided how often at most. */
export const frequencyLimitDeclared = defineRule({
  id: "policy/frequency-limit-declared",
  level: "soft",
  owner: "email-operations",
  on: "manifest",
  check: ({ declared }, ctx): Hit[] => {
    const most = ctx.limit("messages-per-month") ?? 12;
    return advertising(declared, ctx).flatMap(({ pointer, frequency }) => {
      if (!frequency) return [{ pointer, data: { what: "missing", most } }];
      const isTooOften = frequency.atMost * perMonth[frequency.per] > most;
      return isTooOften ? [{ pointer: `${pointer}/frequency`, data: { what: "too-often", most } }] : [];
    });
  },
  cases: [
    { name: "no limit", subject: manifest({ messages: [newsletter] }), finds: ["/messages/0"] },
    {
      name: "every day",
      subject: manifest({ messages: [{ ...newsletter, frequency: { atMost: 1, per: "day" } }] }),
      finds: ["/messages/0/frequency"],
    },
    {
      name: "once a week",
      subject: manifest({ messages: [{ ...newsletter, frequency: { atMost: 1, per: "week" } }] }),
      finds: [],
    },
    {
      name: "what was ordered",
      subject: manifest({ messages: [{ channel: "email", purpose: "transactional" }] }),
      finds: [],
    },
  ],
});

type Data = { field: Label; what: "missing" | "too-often"; most: number };

export const en: Words<typeof frequencyLimitDeclared, Data> = ({ what, most }, say) => ({
  problem:
    what === "missing"
      ? "It is not said how often one person gets these messages at most."
      : `One person would get these messages more often than ${say.count(most, "time", "times")} a month.`,
  fix:
    what === "missing"
      ? "Decide on a limit and write it, for example frequency: { atMost: 1, per: week }."
      : "Write less often, or let people choose how often.",
});

export const fr: Words<typeof frequencyLimitDeclared, Data> = ({ what, most }, say) => ({
  problem:
    what === "missing"
      ? "Il n’est pas dit à quel rythme une personne reçoit ces messages au plus."
      : `Une personne recevrait ces messages plus de ${say.count(most, "fois", "fois")} par mois.`,
  fix:
    what === "missing"
      ? "Décidez d’une limite et écrivez-la, par exemple frequency: { atMost: 1, per: week }."
      : "Écrivez moins souvent, ou laissez les personnes choisir le rythme.",
});
