import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { page } from "../case-subjects.js";
import { foldedName } from "../links.js";
import { isCardNumber, isFrenchSocialSecurityNumber, isIban } from "../numbers.js";
import { setOf } from "../values.js";

/** No page shows a number that opens a person's money or health, or a placeholder for such a thing. */
export const noSensitiveDataOnAPage = defineRule({
  id: "policy/no-sensitive-data-on-a-page",
  level: "hard",
  fixed: true,
  owner: "privacy-office",
  on: "content",
  check: ({ slots }, { list }): Hit[] => {
    const names = setOf(list("sensitive-fields"));
    const texts = slots.flatMap((slot) => [
      ...slot.texts,
      ...slot.links.map(({ url, pointer }) => ({ text: url, pointer })),
    ]);
    return texts.flatMap(({ text, pointer }): Hit[] => {
      const placeholder = [...text.matchAll(/\{\{\s*([^{}]{1,80}?)\s*\}\}/g)].find(([, name = ""]) =>
        name.split(".").some((part) => names.has(foldedName(part))),
      );
      if (placeholder) return [{ pointer, data: { what: "placeholder", name: placeholder[1] ?? "" } }];
      const what = numberIn(text);
      return what === undefined ? [] : [{ pointer, data: { what } }];
    });
  },
  cases: [
    { name: "a card's number", subject: page("Pay with 4111 1111 1111 1111 today"), finds: ["/headline"] },
    { name: "an account's number", subject: page("IBAN: FR14 2004 1010 0505 0001 3M02 606"), finds: ["/headline"] },
    { name: "a social security number", subject: page("1 85 05 78 006 084 91", [], "fr"), finds: ["/headline"] },
    {
      name: "a placeholder for health",
      subject: page("Because of your {{ person.healthStatus }}"),
      finds: ["/headline"],
    },
    {
      name: "numbers of other kinds",
      subject: page("Order 4111 1111 1111 1112, call +33 1 23 45 67 89, 2027-01-15"),
      finds: [],
    },
    { name: "a placeholder for a first name", subject: page("Hello {{ firstName }}"), finds: [] },
  ],
});

type Kind = "card" | "account" | "social-security";

/** The first number of a kind that nobody should read; spaces and hyphens between its parts do not hide it. */
function numberIn(text: string): Kind | undefined {
  for (const [found] of text.matchAll(/[0-9A-Z](?:[ \u00A0\u202F.-]?[0-9A-Z]){12,40}/g)) {
    const joined = found.replace(/[^0-9A-Z]/g, "");
    for (let from = 0; from < joined.length - 12; from++) {
      for (let length = Math.min(34, joined.length - from); length >= 13; length--) {
        const part = joined.slice(from, from + length);
        if (isIban(part)) return "account";
        if (length === 15 && isFrenchSocialSecurityNumber(part)) return "social-security";
        if (length <= 19 && isCardNumber(part) && isWhole(joined, from, length)) return "card";
      }
    }
  }
  return undefined;
}

/** A card's number stands alone; a part of a longer number passes the check one time in ten. */
function isWhole(text: string, from: number, length: number): boolean {
  return !/\d/.test(text.charAt(from - 1)) && !/\d/.test(text.charAt(from + length));
}

type Data = { field: Label; what: Kind | "placeholder"; name?: Shown };

export const en: Words<typeof noSensitiveDataOnAPage, Data> = ({ field, what, name }) => ({
  problem: {
    card: `“${field}” shows the number of a payment card.`,
    account: `“${field}” shows the number of a bank account (IBAN).`,
    "social-security": `“${field}” shows a social security number.`,
    placeholder: `“${field}” would show “${name}”, which is sensitive data about a person.`,
  }[what],
  fix: "Take it out. If people need it, show it behind a sign-in and not on a page.",
});

export const fr: Words<typeof noSensitiveDataOnAPage, Data> = ({ field, what, name }) => ({
  problem: {
    card: `« ${field} » montre le numéro d’une carte de paiement.`,
    account: `« ${field} » montre le numéro d’un compte bancaire (IBAN).`,
    "social-security": `« ${field} » montre un numéro de sécurité sociale.`,
    placeholder: `« ${field} » montrerait « ${name} », une donnée sensible sur une personne.`,
  }[what],
  fix: "Retirez-le. Si les personnes en ont besoin, montrez-le derrière une connexion et non sur une page.",
});
