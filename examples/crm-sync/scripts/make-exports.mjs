// Makes exports/contacts.csv and exports/audience.csv: the same invented people in the columns of HubSpot's contact export
// and of Mailchimp's audience export. A seed makes them the same every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const firstNames = ["Ada", "Ben", "Chloé", "Dario", "Elif", "Farid", "Grace", "Hugo", "Inès", "Jonas"];
const lastNames = ["Martin", "Keller", "O’Brien", "da Silva", "Yılmaz", "Novák", "Rossi", "Haddad", "Lindqvist"];
const places = [
  ["France", "FR", "fr", "+3314268"],
  ["United Kingdom", "GB", "en", "+4420794"],
  ["Germany", "DE", "de", "+4930123"],
];
const companies = ["Acme Retail", "Acme Research", "Acme, Services & Co", ""];
const titles = ["Head of marketing", "Sales manager", "Founder", ""];
const owners = ["Dana Scott", "Eli Park"];

/** A small seeded generator (mulberry32): the same numbers on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const table = (rows) => {
  const [first] = rows;
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
  return `${lines.map((line) => line.map((text) => cell(String(text))).join(",")).join("\n")}\n`;
};
const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
const at = (time, length) => new Date(time).toISOString().slice(0, length).replace("T", " ");

/** Both exports, by file name. */
export function makeExports(people = 200) {
  const random = seeded(2026);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const contacts = [];
  const audience = [];
  for (let index = 1; index <= people; index++) {
    const [first, last, place] = [pick(firstNames), pick(lastNames), pick(places)];
    const [country, code, language, prefix] = place;
    const email = `${plain(first)}.${plain(last)}${index}@acme.example`;
    const created = Date.UTC(2026, 0, 5, 8) + Math.floor(random() * 60 * 24 * 3600) * 1000;
    contacts.push({
      "Record ID": 1000 + index,
      "First Name": first,
      "Last Name": last,
      Email: email,
      "Phone Number": random() < 0.6 ? `${prefix}${String(index).padStart(4, "0")}` : "",
      "Contact owner": pick(owners),
      "Job Title": pick(titles),
      "Company name": pick(companies),
      "Lifecycle Stage": pick(["Lead", "Customer"]),
      "Country/Region": country,
      "Preferred language": language,
      "Create Date": at(created, 16),
    });
    if (random() < 0.5) continue;
    audience.push({
      "Email Address": email,
      "First Name": first,
      "Last Name": last,
      MEMBER_RATING: pick([2, 3, 4]),
      OPTIN_TIME: at(created, 19),
      OPTIN_IP: `203.0.113.${index % 250}`,
      CONFIRM_TIME: at(created + 90_000, 19),
      CC: code,
      LAST_CHANGED: at(created + 90_000, 19),
      LEID: 500_000 + index,
      EUID: `eu${String(index).padStart(8, "0")}`,
      TAGS: pick(['"VIP"', ""]),
    });
  }
  return { "contacts.csv": table(contacts), "audience.csv": table(audience) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../exports/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(makeExports())) writeFileSync(new URL(file, folder), text);
}
