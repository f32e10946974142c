// Generated from policies/marketing. Do not edit: change the policy, then run `npx trellis generate`.
import { definePolicy } from "@trellis/findings/policy";

import { defineRule } from "@trellis/findings/policy";

function record(contract2, value) {
  return { kind: "record", contract: contract2, value };
}
function manifest(declared, contracts = []) {
  return {
    kind: "manifest",
    declared: { tool: "alpha", owner: "sales", ...declared },
    contracts: Object.fromEntries(contracts.map((one) => [one.ref, one]))
  };
}
function page(text, links = [], language = "en") {
  const texts = text === "" ? [] : [{ text, pointer: "/headline" }];
  const there = links.map((url, nth) => ({ url, pointer: `/links/${nth}` }));
  return {
    kind: "content",
    template: "landing-page@1",
    language,
    slots: [
      { path: "headline", type: "text", texts, links: [] },
      { path: "links", type: "list", texts: [], links: there }
    ]
  };
}
function contract(ref, fields) {
  const [name = "", major = "1"] = ref.split("@");
  return {
    kind: "contract",
    ref,
    name,
    major: Number(major),
    version: `${major}.0.0`,
    status: "active",
    fields: Object.entries(fields).map(([path, classification]) => ({
      path,
      types: [],
      required: false,
      classification
    }))
  };
}

function valuesOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function fieldOf(value, name) {
  const values = valuesOf(value);
  return Object.hasOwn(values, name) ? values[name] : void 0;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function eachText(value, show, below = () => "") {
  if (typeof value === "string") show(value, below);
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (typeof one !== "number" && typeof one !== "boolean")
      eachText(one, show, () => `${below()}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
var sets = /* @__PURE__ */ new WeakMap();
function setOf(list) {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}
function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\s\u00A0]+/g, " ").replaceAll("’", "'").toLowerCase().trim();
}

var day = 864e5;
var campaign = { status: "running", startsOn: "2026-12-01", endsOn: "2027-03-01" };
var campaignHasEnd = defineRule({
  id: "policy/campaign-has-end",
  level: "soft",
  owner: "campaign-operations",
  on: "record",
  check: ({ value, contract: contract2 }, { now, limit }) => {
    if (!contract2.startsWith("campaign@")) return [];
    const status = textOf(fieldOf(value, "status"));
    if (status !== void 0 && status !== "planned" && status !== "running") return [];
    const said = textOf(fieldOf(value, "endsOn"));
    const end = Date.parse(said ?? "");
    if (Number.isNaN(end)) return [{ pointer: "/endsOn", data: { what: "missing" } }];
    const start = Date.parse(textOf(fieldOf(value, "startsOn")) ?? "");
    const longest = limit("campaign-longest-days") ?? 400;
    const values = { end: said ?? "" };
    if (start > end) return [{ pointer: "/endsOn", data: { what: "before-start" }, values }];
    if (end - start > longest * day) return [{ pointer: "/endsOn", data: { what: "too-far", longest }, values }];
    if (status === "running" && end + day <= now.getTime())
      return [{ pointer: "/endsOn", data: { what: "over" }, values }];
    return [];
  },
  cases: [
    {
      name: "no end",
      subject: record("campaign@1", { status: "running", startsOn: "2026-12-01" }),
      finds: ["/endsOn"]
    },
    {
      name: "an end before the beginning",
      subject: record("campaign@1", { ...campaign, endsOn: "2026-11-30" }),
      finds: ["/endsOn"]
    },
    {
      name: "an end that never comes",
      subject: record("campaign@1", { ...campaign, endsOn: "2099-12-31" }),
      finds: ["/endsOn"]
    },
    {
      name: "an end that has passed",
      subject: record("campaign@1", { ...campaign, endsOn: "2027-01-14" }),
      finds: ["/endsOn"]
    },
    { name: "a last day", subject: record("campaign@1", { ...campaign, endsOn: "2027-01-15" }), finds: [] },
    { name: "an end", subject: record("campaign@1", campaign), finds: [] },
    {
      name: "a campaign that is over",
      subject: record("campaign@1", { ...campaign, status: "finished", endsOn: "2026-12-24" }),
      finds: []
    },
    { name: "something else", subject: record("lead@1", { status: "running" }), finds: [] }
  ]
});

import { defineRule as defineRule2 } from "@trellis/findings/policy";

function activeConsents(record2, now) {
  return listOf(fieldOf(record2, "consents")).flatMap((one, nth) => {
    const purpose = textOf(fieldOf(one, "purpose"));
    const basis = textOf(fieldOf(one, "basis"));
    const granted = Date.parse(textOf(fieldOf(one, "grantedAt")) ?? "");
    const withdrawn = textOf(fieldOf(one, "withdrawnAt"));
    if (purpose === void 0 || basis === void 0 || !(granted <= now.getTime())) return [];
    if (withdrawn !== void 0 && !(Date.parse(withdrawn) > now.getTime())) return [];
    return [{ purpose, basis, pointer: `/consents/${nth}` }];
  });
}

function advertising(declared, { list }) {
  const others = new Set(list("purposes-without-consent"));
  return placedMessages(declared).filter(({ purpose }) => !others.has(purpose));
}
function placedMessages(declared) {
  return (declared?.messages ?? []).map((one, nth) => ({ ...one, pointer: `/messages/${nth}` }));
}

var newsletter = { messages: [{ channel: "email", purpose: "newsletter" }] };
var given = { purpose: "newsletter", basis: "consent", grantedAt: "2026-05-01T08:00:00Z" };
var ada = { email: "ada@acme.example" };
var consentBeforeEmail = defineRule2({
  id: "policy/consent-before-email",
  level: "hard",
  owner: "privacy-office",
  on: "record",
  check: ({ value }, ctx) => {
    if (!advertising(ctx.declared, ctx).some(({ channel }) => channel === "email")) return [];
    if (textOf(fieldOf(value, "email")) === void 0 || !ctx.contract?.fields.some(({ path }) => path === "consents"))
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
        finds: ["/consents"]
      },
      {
        name: "a consent that is still to come",
        value: { ...ada, consents: [{ ...given, grantedAt: "2027-06-01T00:00:00Z" }] },
        finds: ["/consents"]
      },
      {
        name: "another basis",
        value: { ...ada, consents: [{ ...given, basis: "legitimate-interest" }] },
        finds: ["/consents"]
      },
      { name: "a consent", value: { ...ada, consents: [given] }, finds: [] },
      {
        name: "a withdrawal that is still to come",
        value: { ...ada, consents: [{ ...given, withdrawnAt: "2027-06-01T00:00:00Z" }] },
        finds: []
      },
      { name: "nobody to write to", value: { id: "L-1" }, finds: [] }
    ].map(({ name, value, finds }) => ({
      name,
      subject: record("lead@1", value),
      finds,
      declared: newsletter,
      contract: withConsents()
    })),
    { name: "a tool that sends nothing", subject: record("lead@1", ada), finds: [], contract: withConsents() },
    {
      name: "a tool that sends only what was ordered",
      subject: record("lead@1", ada),
      finds: [],
      declared: { messages: [{ channel: "email", purpose: "transactional" }] },
      contract: withConsents()
    }
  ]
});
function withConsents() {
  return contract("lead@1", { email: "personal", consents: "personal" });
}

import { defineRule as defineRule3 } from "@trellis/findings/policy";
var consent = { channel: "email", basis: "consent", status: "granted", jurisdiction: "DE" };
var german = { channel: "email", purpose: "newsletter", markets: ["FR", "DE"] };
var doubleOptInMarket = defineRule3({
  id: "policy/double-opt-in-market",
  level: "hard",
  owner: "email-operations",
  on: ["record", "manifest"],
  check: (subject, ctx) => {
    const markets = ctx.list("double-opt-in-markets");
    if (subject.kind === "manifest") {
      return advertising(subject.declared, ctx).flatMap((one) => {
        const market2 = one.markets?.find((code) => markets.includes(code));
        if (one.channel !== "email" || one.doubleOptIn === true || market2 === void 0) return [];
        return [{ pointer: one.pointer, data: { what: "messages", market: market2 } }];
      });
    }
    const { value, contract: contract2 } = subject;
    if (!contract2.startsWith("consent@")) return [];
    const said = (name) => textOf(fieldOf(value, name));
    const market = said("jurisdiction") ?? "";
    const isMeant = said("channel") === "email" && said("basis") === "consent" && said("status") === "granted";
    if (!isMeant || !markets.includes(market) || said("confirmedAt") !== void 0) return [];
    return [{ pointer: "/confirmedAt", data: { what: "record", market } }];
  },
  cases: [
    { name: "a consent that was never confirmed", subject: record("consent@1", consent), finds: ["/confirmedAt"] },
    {
      name: "a consent that was confirmed",
      subject: record("consent@1", { ...consent, confirmedAt: "2026-05-02T08:00:00Z" }),
      finds: []
    },
    { name: "a consent elsewhere", subject: record("consent@1", { ...consent, jurisdiction: "FR" }), finds: [] },
    {
      name: "a consent that was asked for and not confirmed yet",
      subject: record("consent@1", { ...consent, status: "pending" }),
      finds: []
    },
    { name: "another channel", subject: record("consent@1", { ...consent, channel: "post" }), finds: [] },
    { name: "messages to the market", subject: manifest({ messages: [german] }), finds: ["/messages/0"] },
    {
      name: "messages with double opt-in",
      subject: manifest({ messages: [{ ...german, doubleOptIn: true }] }),
      finds: []
    },
    { name: "messages to other markets", subject: manifest({ messages: [{ ...german, markets: ["FR"] }] }), finds: [] }
  ]
});

import { defineRule as defineRule4 } from "@trellis/findings/policy";
var newsletter2 = { channel: "email", purpose: "newsletter" };
var perMonth = { day: 30, week: 4.35, month: 1, year: 1 / 12 };
var frequencyLimitDeclared = defineRule4({
  id: "policy/frequency-limit-declared",
  level: "soft",
  owner: "email-operations",
  on: "manifest",
  check: ({ declared }, ctx) => {
    const most = ctx.limit("messages-per-month") ?? 12;
    return advertising(declared, ctx).flatMap(({ pointer, frequency }) => {
      if (!frequency) return [{ pointer, data: { what: "missing", most } }];
      const isTooOften = frequency.atMost * perMonth[frequency.per] > most;
      return isTooOften ? [{ pointer: `${pointer}/frequency`, data: { what: "too-often", most } }] : [];
    });
  },
  cases: [
    { name: "no limit", subject: manifest({ messages: [newsletter2] }), finds: ["/messages/0"] },
    {
      name: "every day",
      subject: manifest({ messages: [{ ...newsletter2, frequency: { atMost: 1, per: "day" } }] }),
      finds: ["/messages/0/frequency"]
    },
    {
      name: "once a week",
      subject: manifest({ messages: [{ ...newsletter2, frequency: { atMost: 1, per: "week" } }] }),
      finds: []
    },
    {
      name: "what was ordered",
      subject: manifest({ messages: [{ channel: "email", purpose: "transactional" }] }),
      finds: []
    }
  ]
});

import { defineRule as defineRule5 } from "@trellis/findings/policy";
var scores = { what: "Which leads the sales team calls first", does: "profile" };
var humanExitDeclared = defineRule5({
  id: "policy/human-exit-declared",
  level: "hard",
  owner: "customer-care",
  on: "manifest",
  check: ({ declared: { automates = [] } }) => automates.flatMap(
    ({ what, humanExit }, nth) => humanExit ? [] : [{ pointer: `/automates/${nth}`, data: { what: "missing", name: what } }]
  ),
  cases: [
    { name: "no way to a person", subject: manifest({ automates: [scores] }), finds: ["/automates/0"] },
    {
      name: "a way for one of two",
      subject: manifest({ automates: [{ ...scores, humanExit: "sales@acme.example" }, scores] }),
      finds: ["/automates/1"]
    },
    {
      name: "a way to a person",
      subject: manifest({ automates: [{ ...scores, humanExit: "sales@acme.example" }] }),
      finds: []
    },
    { name: "nothing automatic", subject: manifest({}), finds: [] }
  ]
});

import { defineRule as defineRule6 } from "@trellis/findings/policy";
var child = { birthDate: "2012-06-01" };
var profiling = { purpose: "profiling", basis: "consent", grantedAt: "2026-05-01T08:00:00Z" };
var profiles = { automates: [{ what: "Scores customers", does: "profile" }] };
var minorNotProfiled = defineRule6({
  id: "policy/minor-not-profiled",
  level: "hard",
  fixed: true,
  owner: "privacy-office",
  on: "record",
  check: ({ value }, { now, declared, limit }) => {
    const adult = limit("adult-age") ?? 18;
    const born = /^(\d{4})-(\d{2})-(\d{2})/.exec(textOf(fieldOf(value, "birthDate")) ?? "");
    if (!born || ageOn(now, born.slice(1).map(Number)) >= adult) return [];
    const consent2 = activeConsents(value, now).find(({ purpose }) => purpose === "profiling");
    if (consent2) return [{ pointer: consent2.pointer, data: { what: "consent", adult } }];
    if (typeof fieldOf(value, "score") === "number") return [{ pointer: "/score", data: { what: "score", adult } }];
    const isProfiled = declared?.automates?.some(({ does }) => does === "profile") ?? false;
    return isProfiled ? [{ pointer: "/birthDate", data: { what: "tool", adult } }] : [];
  },
  cases: [
    {
      name: "a child with a consent to profiling",
      subject: record("customer@1", { ...child, consents: [profiling] }),
      finds: ["/consents/0"]
    },
    { name: "a child with a score", subject: record("customer@1", { ...child, score: 40 }), finds: ["/score"] },
    {
      name: "a child in a tool that profiles",
      subject: record("customer@2", child),
      finds: ["/birthDate"],
      declared: profiles
    },
    {
      name: "the day before the birthday",
      subject: record("customer@2", { birthDate: "2009-01-16" }),
      finds: ["/birthDate"],
      declared: profiles
    },
    {
      name: "the birthday",
      subject: record("customer@2", { birthDate: "2009-01-15", consents: [profiling] }),
      finds: [],
      declared: profiles
    },
    { name: "a child that nobody profiles", subject: record("customer@2", child), finds: [] },
    {
      name: "a person of unknown age",
      subject: record("customer@1", { consents: [profiling] }),
      finds: [],
      declared: profiles
    }
  ]
});
function ageOn(now, [year = 0, month = 0, date = 0]) {
  const had = now.getUTCMonth() + 1 > month || now.getUTCMonth() + 1 === month && now.getUTCDate() >= date;
  return now.getUTCFullYear() - year - (had ? 0 : 1);
}

import { defineRule as defineRule7 } from "@trellis/findings/policy";
var noDarkPatternWords = defineRule7({
  id: "policy/no-dark-pattern-words",
  level: "soft",
  owner: "brand",
  on: "content",
  check: ({ slots }, { list, language }) => {
    const phrases = list(`dark-pattern-words-${language.split("-")[0]}`);
    return slots.flatMap(
      ({ texts }) => texts.flatMap(({ text, pointer }) => {
        const said = ` ${plain(text).replace(/[^\p{L}\p{N}']+/gu, " ")} `;
        const phrase = phrases.find((one) => said.includes(` ${plain(one)} `));
        return phrase === void 0 ? [] : [{ pointer, data: { phrase } }];
      })
    );
  },
  cases: [
    { name: "pressure", subject: page("Hurry up: this is your LAST chance!"), finds: ["/headline"], language: "en" },
    {
      name: "shame",
      subject: page("No thanks, I don’t like saving money", [], "en"),
      finds: ["/headline"],
      language: "en"
    },
    {
      name: "pressure in French",
      subject: page("Dépêchez-vous, plus que quelques heures", [], "fr"),
      finds: ["/headline"],
      language: "fr-CA"
    },
    {
      name: "an end that is said plainly",
      subject: page("The offer ends on 30 June 2027."),
      finds: [],
      language: "en"
    },
    {
      name: "a word that holds another",
      subject: page("Our chancellor is the last speaker"),
      finds: [],
      language: "en"
    }
  ]
});

import { defineRule as defineRule8 } from "@trellis/findings/policy";

function webLink(text) {
  if (!/^https?:\/\//i.test(text.trim())) return void 0;
  const url = text.trim();
  const [, query = ""] = /\?([^#]*)/.exec(url) ?? [];
  const parameters = query.split("&").slice(0, 200).filter((one) => one !== "").map((one) => {
    const [name = "", ...value] = one.split("=");
    return [decoded(name), decoded(value.join("="))];
  });
  return { url: decoded(url), parameters };
}
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
function foldedName(name) {
  return plain(name).replace(/[^a-z0-9]+/g, "");
}

var address = /[^\s/?&=:@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
var noPersonalFieldInUrl = defineRule8({
  id: "policy/no-personal-field-in-url",
  level: "hard",
  owner: "privacy-office",
  on: ["record", "content"],
  check: (subject, { list }) => {
    const names = setOf(list("personal-url-parameters"));
    if (subject.kind === "content") {
      return subject.slots.flatMap(({ links }) => links.flatMap(({ url, pointer }) => hitsIn(url, pointer, names, [])));
    }
    const { value } = subject;
    const hits = [];
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
      finds: ["/url"]
    },
    {
      name: "an e-mail address anywhere",
      subject: record("touchpoint@1", { url: "https://acme.example/u/ada%40acme.example" }),
      finds: ["/url"]
    },
    {
      name: "the record's own phone number",
      subject: record("form-submission@1", {
        phone: "+33612345678",
        pageUrl: "https://acme.example/?q=%2B33612345678"
      }),
      finds: ["/pageUrl"]
    },
    {
      name: "a link that will carry a name",
      subject: page("", ["https://acme.example/?First-Name={{firstName}}"]),
      finds: ["/links/0"]
    },
    { name: "an address to write to", subject: page("", ["mailto:hello@acme.example"]), finds: [] },
    { name: "a campaign's parameters", subject: page("", ["https://acme.example/?utm_source=mail&id=42"]), finds: [] },
    {
      name: "a record with an address on the web",
      subject: record("web-event@1", { email: "ada@acme.example", url: "https://acme.example/?page=2#top" }),
      finds: []
    }
  ]
});
function hitsIn(text, pointer, names, own) {
  const link = webLink(text);
  if (!link) return [];
  const named = link.parameters.find(([name]) => names.has(foldedName(name)));
  if (named) return [{ pointer, data: { what: "parameter", parameter: named[0].slice(0, 60) } }];
  const rest = link.url.replace(/^https?:\/\/(?:[^/@]*@)?/i, "");
  if (address.test(rest) || own.some((one) => one.length > 4 && rest.includes(one)))
    return [{ pointer, data: { what: "value" } }];
  return [];
}

import { defineRule as defineRule9 } from "@trellis/findings/policy";

function isCardNumber(digits) {
  if (!/^[2-6]\d{12,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (const [nth, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (nth % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
function isIban(text) {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  return remainder(text.slice(4) + text.slice(0, 4)) === 1;
}
function isFrenchSocialSecurityNumber(digits) {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/.test(digits)) return false;
  const body = digits.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - remainder(body, 97) === Number(digits.slice(13));
}
function remainder(text, by = 97) {
  let rest = 0;
  for (const unit of text)
    for (const digit of String(Number.parseInt(unit, 36))) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

var noSensitiveDataOnAPage = defineRule9({
  id: "policy/no-sensitive-data-on-a-page",
  level: "hard",
  fixed: true,
  owner: "privacy-office",
  on: "content",
  check: ({ slots }, { list }) => {
    const names = setOf(list("sensitive-fields"));
    const texts = slots.flatMap((slot) => [
      ...slot.texts,
      ...slot.links.map(({ url, pointer }) => ({ text: url, pointer }))
    ]);
    return texts.flatMap(({ text, pointer }) => {
      const placeholder = [...text.matchAll(/\{\{\s*([^{}]{1,80}?)\s*\}\}/g)].find(
        ([, name = ""]) => name.split(".").some((part) => names.has(foldedName(part)))
      );
      if (placeholder) return [{ pointer, data: { what: "placeholder", name: placeholder[1] ?? "" } }];
      const what = numberIn(text);
      return what === void 0 ? [] : [{ pointer, data: { what } }];
    });
  },
  cases: [
    { name: "a card's number", subject: page("Pay with 4111 1111 1111 1111 today"), finds: ["/headline"] },
    { name: "an account's number", subject: page("IBAN: FR14 2004 1010 0505 0001 3M02 606"), finds: ["/headline"] },
    { name: "a social security number", subject: page("1 85 05 78 006 084 91", [], "fr"), finds: ["/headline"] },
    {
      name: "a placeholder for health",
      subject: page("Because of your {{ person.healthStatus }}"),
      finds: ["/headline"]
    },
    {
      name: "numbers of other kinds",
      subject: page("Order 4111 1111 1111 1112, call +33 1 23 45 67 89, 2027-01-15"),
      finds: []
    },
    { name: "a placeholder for a first name", subject: page("Hello {{ firstName }}"), finds: [] }
  ]
});
function numberIn(text) {
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
  return void 0;
}
function isWhole(text, from, length) {
  return !/\d/.test(text.charAt(from - 1)) && !/\d/.test(text.charAt(from + length));
}

import { defineRule as defineRule10 } from "@trellis/findings/policy";
var events = { messages: [{ channel: "email", purpose: "events" }] };
var consentFor = (purpose) => ({ purpose, basis: "consent", grantedAt: "2026-05-01T08:00:00Z" });
var purposeMatchesConsent = defineRule10({
  id: "policy/purpose-matches-consent",
  level: "hard",
  owner: "privacy-office",
  on: "record",
  check: ({ value, contract: contract2 }, ctx) => {
    const { declared } = ctx;
    if (contract2.startsWith("email-event@")) {
      const purpose = textOf(fieldOf(value, "purpose"));
      const known = placedMessages(declared).map((one) => one.purpose);
      if (purpose === void 0 || known.length === 0 || known.includes(purpose)) return [];
      return [{ pointer: "/purpose", data: { what: "message", wanted: known }, values: { purpose } }];
    }
    const wanted = advertising(declared, ctx).map(({ purpose }) => purpose);
    const given2 = activeConsents(value, ctx.now);
    if (wanted.length === 0 || given2.length === 0 || given2.some(({ purpose }) => wanted.includes(purpose))) return [];
    return [{ pointer: "/consents", data: { what: "consent", wanted } }];
  },
  cases: [
    {
      name: "a consent for something else",
      subject: record("lead@1", { consents: [consentFor("newsletter")] }),
      finds: ["/consents"],
      declared: events
    },
    {
      name: "a consent for it among others",
      subject: record("lead@1", { consents: [consentFor("newsletter"), consentFor("events")] }),
      finds: [],
      declared: events
    },
    { name: "no consent", subject: record("lead@1", { consents: [] }), finds: [], declared: events },
    {
      name: "a message for a purpose that the tool does not declare",
      subject: record("email-event@1", { purpose: "newsletter" }),
      finds: ["/purpose"],
      declared: events
    },
    {
      name: "a message for the purpose that the tool declares",
      subject: record("email-event@1", { purpose: "events" }),
      finds: [],
      declared: events
    },
    {
      name: "a tool that declares no messages",
      subject: record("email-event@1", { purpose: "newsletter" }),
      finds: []
    }
  ]
});

import { defineRule as defineRule11, isoMonths } from "@trellis/findings/policy";
var lead = contract("lead@1", { id: "internal", email: "personal", name: "internal", "name.given": "personal" });
var makes = { produces: [{ contract: "lead@1" }] };
var retentionDeclared = defineRule11({
  id: "policy/retention-declared",
  level: "soft",
  owner: "privacy-office",
  on: "manifest",
  check: (subject, { limit }) => {
    const holds = personalContract(subject);
    if (holds === void 0) return [];
    const { retention } = subject.declared;
    if (retention === void 0) return [{ pointer: "", data: { what: "missing", contract: holds } }];
    const months = isoMonths(retention);
    const most = limit("retention-months") ?? 36;
    if (months === void 0) return [{ pointer: "/retention", data: { what: "unreadable", retention } }];
    return months > most ? [{ pointer: "/retention", data: { what: "too-long", retention, most } }] : [];
  },
  cases: [
    { name: "personal data and no word of it", subject: manifest(makes, [lead]), finds: [""] },
    {
      name: "a personal field that is read",
      subject: manifest({ consumes: [{ contract: "lead@1", fields: ["name"] }] }, [lead]),
      finds: [""]
    },
    {
      name: "a time that is too long",
      subject: manifest({ ...makes, retention: "P10Y" }, [lead]),
      finds: ["/retention"]
    },
    {
      name: "a time that says nothing",
      subject: manifest({ ...makes, retention: "P" }, [lead]),
      finds: ["/retention"]
    },
    { name: "a time", subject: manifest({ ...makes, retention: "P36M" }, [lead]), finds: [] },
    {
      name: "fields that are about nobody",
      subject: manifest({ consumes: [{ contract: "lead@1", fields: ["id"] }] }, [lead]),
      finds: []
    },
    {
      name: "a contract that is about nobody",
      subject: manifest(makes, [contract("lead@1", { id: "internal" })]),
      finds: []
    }
  ]
});
function personalContract({ declared, contracts }) {
  const isPersonal = (ref, named) => {
    const wanted = named?.map((one) => one.replace(/\[\d*\]/g, "[]"));
    const fields = Object.hasOwn(contracts, ref) ? contracts[ref]?.fields ?? [] : [];
    return fields.some(({ path, classification }) => {
      if (classification !== "personal" && classification !== "sensitive") return false;
      return wanted?.some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`)) ?? true;
    });
  };
  const produced = (declared.produces ?? []).find((one) => isPersonal(one.contract));
  return (produced ?? (declared.consumes ?? []).find((one) => isPersonal(one.contract, one.fields)))?.contract;
}

import { defineRule as defineRule12 } from "@trellis/findings/policy";
var sender = { name: "Acme SAS", address: "12 rue de la Paix, 75002 Paris" };
var newsletter3 = { channel: "email", purpose: "newsletter", sender, unsubscribe: "https://acme.example/unsubscribe" };
var senderIdentified = defineRule12({
  id: "policy/sender-identified",
  level: "hard",
  owner: "email-operations",
  on: "manifest",
  check: ({ declared }, { list }) => {
    const channels = list("channels-with-sender");
    const withoutConsent = list("purposes-without-consent");
    return placedMessages(declared).flatMap(({ pointer, channel, purpose, sender: from, unsubscribe }) => {
      if (!channels.includes(channel)) return [];
      const isAdvertising = !withoutConsent.includes(purpose);
      const missing = [
        ...from?.name ? [] : ["name"],
        // A short message has no room for a postal address.
        ...from?.address || channel !== "email" ? [] : ["address"],
        ...unsubscribe || !isAdvertising ? [] : ["unsubscribe"]
      ];
      return missing.map((what) => ({ pointer, data: { what } }));
    });
  },
  cases: [
    {
      name: "nobody",
      subject: manifest({ messages: [{ channel: "email", purpose: "newsletter" }] }),
      finds: ["/messages/0", "/messages/0", "/messages/0"]
    },
    {
      name: "no way out",
      subject: manifest({ messages: [{ channel: "email", purpose: "newsletter", sender }] }),
      finds: ["/messages/0"]
    },
    {
      name: "a short message without a name",
      subject: manifest({ messages: [{ ...newsletter3, channel: "sms", sender: {} }] }),
      finds: ["/messages/0"]
    },
    { name: "everything", subject: manifest({ messages: [newsletter3] }), finds: [] },
    {
      name: "a short message with a name",
      subject: manifest({ messages: [{ ...newsletter3, channel: "sms", sender: { name: "Acme" } }] }),
      finds: []
    },
    {
      name: "an order's confirmation, with no way out",
      subject: manifest({ messages: [{ channel: "email", purpose: "transactional", sender }] }),
      finds: []
    },
    { name: "a letter", subject: manifest({ messages: [{ channel: "post", purpose: "newsletter" }] }), finds: [] },
    { name: "a tool that sends nothing", subject: manifest({}), finds: [] }
  ]
});

import { defineRule as defineRule13 } from "@trellis/findings/policy";
var toVendor = { sends: [{ to: "mailing-vendor", region: "eu" }] };
var suppressedNeverExported = defineRule13({
  id: "policy/suppressed-never-exported",
  level: "absolute",
  owner: "privacy-office",
  on: "record",
  check: ({ value, contract: contract2 }, { declared, list }) => {
    const status = textOf(fieldOf(value, "status"));
    const isSuppressed = contract2.startsWith("segment-membership@") ? status === "suppressed" : contract2.startsWith("customer@") && status === "deceased";
    if (!isSuppressed) return [];
    const suppression = list("suppression-destinations");
    const own = textOf(fieldOf(value, "destination"));
    const sent = (declared?.sends ?? []).map(({ to: to2 }) => to2);
    const to = [...own === void 0 ? [] : [own], ...sent].find((one) => !suppression.includes(one));
    return to === void 0 ? [] : [{ pointer: "/status", data: { to } }];
  },
  cases: [
    {
      name: "a suppressed member with a destination",
      subject: record("segment-membership@1", { status: "suppressed", destination: "ads-eu" }),
      finds: ["/status"]
    },
    {
      name: "a suppressed member in a tool that sends",
      subject: record("segment-membership@1", { status: "suppressed" }),
      finds: ["/status"],
      declared: toVendor
    },
    {
      name: "a customer who has died",
      subject: record("customer@2", { status: "deceased" }),
      finds: ["/status"],
      declared: toVendor
    },
    {
      name: "a suppressed member that stays here",
      subject: record("segment-membership@1", { status: "suppressed" }),
      finds: []
    },
    {
      name: "the list of whom not to write to",
      subject: record("segment-membership@1", { status: "suppressed", destination: "mailing-vendor-suppression" }),
      finds: []
    },
    {
      name: "a member",
      subject: record("segment-membership@1", { status: "member", destination: "ads-eu" }),
      finds: [],
      declared: toVendor
    }
  ]
});

import { defineRule as defineRule14 } from "@trellis/findings/policy";
var utmCompleteAndLowerCase = defineRule14({
  id: "policy/utm-complete-and-lower-case",
  level: "soft",
  owner: "digital-analytics",
  on: ["record", "content"],
  check: (subject, { list }) => {
    const required = list("utm-required");
    if (subject.kind === "content") {
      return subject.slots.flatMap(
        ({ links }) => links.flatMap(({ url, pointer }) => hitsInLink(url, pointer, required))
      );
    }
    const utm = fieldOf(subject.value, "utm");
    return utm === void 0 ? [] : hitsInParts(valuesOf(utm), required, (part) => `/utm/${part}`);
  },
  cases: [
    {
      name: "a part that is missing",
      subject: record("lead@1", { utm: { source: "mail", medium: "email" } }),
      finds: ["/utm/campaign"]
    },
    {
      name: "capitals and a space",
      subject: record("lead@1", { utm: { source: "Mail", medium: "email", campaign: "spring sale" } }),
      finds: ["/utm/source", "/utm/campaign"]
    },
    {
      name: "all parts in lower case",
      subject: record("lead@1", { utm: { source: "mail", medium: "email", campaign: "spring-2027" } }),
      finds: []
    },
    { name: "no campaign at all", subject: record("lead@1", { email: "ada@acme.example" }), finds: [] },
    {
      name: "a link with one part",
      subject: page("", ["https://acme.example/?utm_source=mail"]),
      finds: ["/links/0", "/links/0"]
    },
    {
      name: "a link in capitals",
      subject: page("", ["https://acme.example/?utm_source=Mail&utm_medium=email&utm_campaign=spring"]),
      finds: ["/links/0"]
    },
    {
      name: "a link with all parts",
      subject: page("", ["https://acme.example/?utm_source=mail&utm_medium=email&utm_campaign=spring"]),
      finds: []
    },
    { name: "a link without any", subject: page("", ["https://acme.example/?id=42"]), finds: [] }
  ]
});
function hitsInLink(url, pointer, required) {
  const parts = (webLink(url)?.parameters ?? []).filter(([name]) => /^utm_/i.test(name));
  if (parts.length === 0) return [];
  return hitsInParts(
    Object.fromEntries(parts.map(([name, value]) => [name.toLowerCase().slice("utm_".length), value])),
    required,
    () => pointer
  );
}
function hitsInParts(parts, required, place) {
  const missing = required.filter((part) => textOf(Object.hasOwn(parts, part) ? parts[part] : void 0) === void 0);
  const untidy = Object.entries(parts).filter(
    ([, value]) => typeof value === "string" && (value !== value.toLowerCase() || /\s/.test(value))
  );
  return [
    ...missing.map((part) => ({ pointer: place(part), data: { what: "missing", part: `utm_${part}` } })),
    ...untidy.map(
      ([part, value]) => ({
        pointer: place(part),
        data: { what: "spelling", part: `utm_${part}` },
        values: { value, tidy: tidy(String(value)) }
      })
    )
  ];
}
function tidy(value) {
  return value.trim().toLowerCase().replace(/\s+/g, "-");
}

var personalUrlParameters = "address adresse anniversaire birthdate birthday courriel dateofbirth datedenaissance dob email emailaddress familyname firstname fname fullname givenname iban lastname lname mail mailaddress mobile mobilephone nom nomcomplet password phone phonenumber portable postaladdress prenom ssn surname tel telephone username".split(" ");
var sensitiveFields = "accessneeds allergies bankaccount cardnumber creditcard diagnosis disability ethnicity handicap health healthstatus iban maladie medication nir orientation politicalopinion politicalview pregnancy religion salary sante sexuality socialsecuritynumber ssn syndicat tradeunion".split(" ");
var darkPatternWordsEn = [
  "last chance",
  "act now",
  "hurry up",
  "don't miss out",
  "before it's too late",
  "selling out fast",
  "almost sold out",
  "only a few left",
  "while you still can",
  "no thanks i don't like",
  "no thanks i don't want",
  "no thanks i prefer to pay more",
  "no thanks i hate",
  "i don't care about my",
  "no i don't want to save",
  "you will regret"
];
var darkPatternWordsFr = [
  "dernière chance",
  "dépêchez-vous",
  "dépêchez vous",
  "faites vite",
  "avant qu'il ne soit trop tard",
  "plus que quelques heures",
  "presque épuisé",
  "ne ratez pas",
  "non merci je n'aime pas",
  "non merci je ne veux pas",
  "non merci je préfère payer plus",
  "je me fiche de",
  "vous allez le regretter",
  "vous le regretterez"
];

var marketing = definePolicy({
  name: "marketing",
  title: { en: "Marketing", fr: "Marketing" },
  owner: "privacy-office",
  rules: [
    campaignHasEnd,
    consentBeforeEmail,
    doubleOptInMarket,
    frequencyLimitDeclared,
    humanExitDeclared,
    minorNotProfiled,
    noDarkPatternWords,
    noPersonalFieldInUrl,
    noSensitiveDataOnAPage,
    purposeMatchesConsent,
    retentionDeclared,
    senderIdentified,
    suppressedNeverExported,
    utmCompleteAndLowerCase
  ],
  spans: { soft: "P90D", hard: "P180D" },
  lists: {
    "bases-for-email": ["consent"],
    "channels-with-sender": ["email", "sms", "messaging"],
    "dark-pattern-words-en": darkPatternWordsEn,
    "dark-pattern-words-fr": darkPatternWordsFr,
    "double-opt-in-markets": ["AT", "DE"],
    "personal-url-parameters": personalUrlParameters,
    "purposes-without-consent": ["transactional"],
    "sensitive-fields": sensitiveFields,
    "suppression-destinations": ["mailing-vendor-suppression"],
    "utm-required": ["source", "medium", "campaign"]
  },
  limits: { "adult-age": 18, "campaign-longest-days": 400, "messages-per-month": 12, "retention-months": 36 },
  destinations: [
    {
      name: "mailing-vendor",
      title: { en: "Mailing vendor", fr: "Prestataire d’e-mailing" },
      regions: { eu: ["public", "internal", "personal"] }
    },
    {
      name: "mailing-vendor-suppression",
      title: {
        en: "Mailing vendor’s list of whom not to write to",
        fr: "Liste d’exclusion du prestataire d’e-mailing"
      },
      regions: { eu: ["public", "internal", "personal"] }
    },
    {
      name: "crm-vendor",
      title: { en: "CRM vendor", fr: "Éditeur du CRM" },
      regions: { eu: ["public", "internal", "personal"] }
    },
    {
      name: "event-platform",
      title: { en: "Event platform", fr: "Plateforme d’événements" },
      regions: { eu: ["public", "internal", "personal"] }
    },
    {
      name: "analytics-vendor",
      title: { en: "Analytics vendor", fr: "Outil d’analyse d’audience" },
      regions: { eu: ["public", "internal"], us: ["public"] }
    },
    {
      name: "advertising-network",
      title: { en: "Advertising network", fr: "Régie publicitaire" },
      regions: { eu: ["public", "internal"], us: ["public"] }
    }
  ]
});
export {
  marketing
};
