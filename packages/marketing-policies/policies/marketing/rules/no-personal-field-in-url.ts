import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { page, record } from "../case-subjects.js";
import { foldedName, webLink } from "../links.js";
import { eachText, fieldOf, setOf, textOf } from "../values.js";

const address = /[^\s/?&=:@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

/** No address on the web carries what is about a person. */
export const noPersonalFieldInUrl = defineRule({
  id: "policy/no-personal-field-in-url",
  level: "hard",
  owner: "privacy-office",
  on: ["record", "content"],
  check: (subject, { list }): Hit[] => {
    const names = setOf(list("personal-url-parameters"));
    if (subject.kind === "content") {
      return subject.slots.flatMap(({ links }) => links.flatMap(({ url, pointer }) => hitsIn(url, pointer, names, [])));
    }
    const { value } = subject;
    const hits: Hit[] = [];
    eachText(value, (text, pointer) => {
      if (!/^\s*https?:/i.test(text)) return;
      const own = ["email", "phone", "familyName"].flatMap((name) => textOf(fieldOf(value, name)) ?? []);
      hits.push(...hitsIn(text, pointer(), names, own));
    });
    return hits;
  },
  cases: [
    {
      name: "an e-mail address as a parameter",
      subject: record("web-event@1", { url: "https://acme.example/?email=x" }),
      finds: ["/url"],
    },
    {
      name: "an e-mail address anywhere",
      subject: record("touchpoint@1", { url: "https://acme.example/u/ada%40acme.example" }),
      finds: ["/url"],
    },
    {
      name: "the record's own phone number",
      subject: record("form-submission@1", {
        phone: "+33612345678",
        pageUrl: "https://acme.example/?q=%2B33612345678",
      }),
      finds: ["/pageUrl"],
    },
    {
      name: "a link that will carry a name",
      subject: page("", ["https://acme.example/?First-Name={{firstName}}"]),
      finds: ["/links/0"],
    },
    { name: "an address to write to", subject: page("", ["mailto:hello@acme.example"]), finds: [] },
    { name: "a campaign's parameters", subject: page("", ["https://acme.example/?utm_source=mail&id=42"]), finds: [] },
    {
      name: "a record with an address on the web",
      subject: record("web-event@1", { email: "ada@acme.example", url: "https://acme.example/?page=2#top" }),
      finds: [],
    },
  ],
});

function hitsIn(text: string, pointer: string, names: ReadonlySet<string>, own: readonly string[]): Hit[] {
  const link = webLink(text);
  if (!link) return [];
  const named = link.parameters.find(([name]) => names.has(foldedName(name)));
  if (named) return [{ pointer, data: { what: "parameter", parameter: named[0].slice(0, 60) } }];
  // User names of the form user:password@host are no address of a person.
  const rest = link.url.replace(/^https?:\/\/(?:[^/@]*@)?/i, "");
  if (address.test(rest) || own.some((one) => one.length > 4 && rest.includes(one)))
    return [{ pointer, data: { what: "value" } }];
  return [];
}

type Data = { field: Label; what: "parameter" | "value"; parameter?: Shown };

export const en: Words<typeof noPersonalFieldInUrl, Data> = ({ field, what, parameter }) => ({
  problem:
    what === "parameter"
      ? `The web address in “${field}” carries “${parameter}”, which is about a person.`
      : `The web address in “${field}” carries a person’s e-mail address, telephone number or name.`,
  fix: "Take it out of the address, and use an identifier that says nothing to strangers.",
});

export const fr: Words<typeof noPersonalFieldInUrl, Data> = ({ field, what, parameter }) => ({
  problem:
    what === "parameter"
      ? `L’adresse web dans « ${field} » porte « ${parameter} », qui concerne une personne.`
      : `L’adresse web dans « ${field} » porte l’adresse e-mail, le numéro de téléphone ou le nom d’une personne.`,
  fix: "Retirez-le de l’adresse, et utilisez un identifiant qui ne dit rien à des tiers.",
});
