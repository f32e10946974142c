import type { Json, Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { page, record } from "../case-subjects.js";
import { webLink } from "../links.js";
import { fieldOf, textOf, valuesOf } from "../values.js";

/** Who counts visits by campaign names all the parts, in one spelling. */
export const utmCompleteAndLowerCase = defineRule({
  id: "policy/utm-complete-and-lower-case",
  level: "soft",
  owner: "digital-analytics",
  on: ["record", "content"],
  check: (subject, { list }): Hit[] => {
    const required = list("utm-required");
    if (subject.kind === "content") {
      return subject.slots.flatMap(({ links }) =>
        links.flatMap(({ url, pointer }) => hitsInLink(url, pointer, required)),
      );
    }
    const utm = fieldOf(subject.value, "utm");
    return utm === undefined ? [] : hitsInParts(valuesOf(utm), required, (part) => `/utm/${part}`);
  },
  cases: [
    {
      name: "a part that is missing",
      subject: record("lead@1", { utm: { source: "mail", medium: "email" } }),
      finds: ["/utm/campaign"],
    },
    {
      name: "capitals and a space",
      subject: record("lead@1", { utm: { source: "Mail", medium: "email", campaign: "spring sale" } }),
      finds: ["/utm/source", "/utm/campaign"],
    },
    {
      name: "all parts in lower case",
      subject: record("lead@1", { utm: { source: "mail", medium: "email", campaign: "spring-2027" } }),
      finds: [],
    },
    { name: "no campaign at all", subject: record("lead@1", { email: "ada@acme.example" }), finds: [] },
    {
      name: "a link with one part",
      subject: page("", ["https://acme.example/?utm_source=mail"]),
      finds: ["/links/0", "/links/0"],
    },
    {
      name: "a link in capitals",
      subject: page("", ["https://acme.example/?utm_source=Mail&utm_medium=email&utm_campaign=spring"]),
      finds: ["/links/0"],
    },
    {
      name: "a link with all parts",
      subject: page("", ["https://acme.example/?utm_source=mail&utm_medium=email&utm_campaign=spring"]),
      finds: [],
    },
    { name: "a link without any", subject: page("", ["https://acme.example/?id=42"]), finds: [] },
  ],
});

function hitsInLink(url: string, pointer: string, required: readonly string[]): Hit[] {
  const parts = (webLink(url)?.parameters ?? []).filter(([name]) => /^utm_/i.test(name));
  if (parts.length === 0) return [];
  return hitsInParts(
    Object.fromEntries(parts.map(([name, value]) => [name.toLowerCase().slice("utm_".length), value])),
    required,
    () => pointer,
  );
}

function hitsInParts(
  parts: { readonly [part: string]: Json },
  required: readonly string[],
  place: (part: string) => string,
): Hit[] {
  const missing = required.filter((part) => textOf(Object.hasOwn(parts, part) ? parts[part] : undefined) === undefined);
  const untidy = Object.entries(parts).filter(
    ([, value]) => typeof value === "string" && (value !== value.toLowerCase() || /\s/.test(value)),
  );
  return [
    ...missing.map((part): Hit => ({ pointer: place(part), data: { what: "missing", part: `utm_${part}` } })),
    ...untidy.map(
      ([part, value]): Hit => ({
        pointer: place(part),
        data: { what: "spelling", part: `utm_${part}` },
        values: { value, tidy: tidy(String(value)) },
      }),
    ),
  ];
}

function tidy(value: string): string {
  return value.trim().toLowerCase().replace(/\s+/g, "-");
}

type Data = { field: Label; what: "missing" | "spelling"; part: Shown; value?: Shown; tidy?: Shown };

export const en: Words<typeof utmCompleteAndLowerCase, Data> = ({ what, part, value, tidy: better }) => ({
  problem: what === "missing" ? `“${part}” is missing.` : `“${part}” says “${value}”, with capitals or spaces.`,
  fix:
    what === "missing"
      ? `Add “${part}”, or take out the other parts that begin with utm_.`
      : `Write “${better}”, so that reports count one campaign and not two.`,
});

export const fr: Words<typeof utmCompleteAndLowerCase, Data> = ({ what, part, value, tidy: better }) => ({
  problem:
    what === "missing"
      ? `« ${part} » est absent.`
      : `« ${part} » dit « ${value} », avec des majuscules ou des espaces.`,
  fix:
    what === "missing"
      ? `Ajoutez « ${part} », ou retirez les autres éléments qui commencent par utm_.`
      : `Écrivez « ${better} », pour que les rapports comptent une campagne et non deux.`,
});
